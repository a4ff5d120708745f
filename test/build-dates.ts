/** The days that tests build for, as `SOURCE_DATE_EPOCH`: no outcome hangs on the clock. */
export const buildDates = {
  /** 2024-06-15, the day of the fixtures: between the events of their records. */
  fixtures: '1718409600',
  /** 2026-12-31, the day of the publication: after every event of its records. */
  publication: '1798675200',
};
