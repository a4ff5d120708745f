import type { Dataset } from '../../dataset/dataset-schema.ts';

type Dated = Pick<Dataset, 'site' | 'releases' | 'events' | 'relations' | 'sources'>;

/**
 * Whether a date, as precise as it is known, has come by a day: a year has with its first day, for the beginning of a
 * text is less than the text. What has no date is past, for whoever told of it saw it.
 */
export const hasCome = (date: string | null | undefined, day: string): boolean =>
  !date || date <= day;

/**
 * The date of a dataset: the later of the one its editors declare and that of its newest release; null where there
 * is neither.
 */
export function dateOfDataset({ site, releases }: Pick<Dataset, 'site' | 'releases'>) {
  return newestOf([site.asOf, ...releases.releases.map(({ date }) => date)]);
}

/**
 * The day whose status a site shows. It is the date of the dataset, or the latest date known to it that has come
 * since: what was announced takes effect on its day, and on no other day does anything change. So it depends on the
 * day of the build only where a status does, and the status on it is the status on that day.
 * A dataset without a date of its own is as new as the newest date in it. No build is older than its dataset,
 * whatever the clock says.
 * @param today the day of the build, `YYYY-MM-DD`.
 * @returns a date as precise as the dataset gives it; empty where no date has come.
 */
export function settleDay(dataset: Dated, today: string): string {
  const own = dateOfDataset(dataset);
  const reached = own !== null && !hasCome(own, today) ? own : today;
  const dates = [own, ...listDates(dataset)].filter((date) => date && hasCome(date, reached));
  return newestOf(dates) ?? '';
}

/** Whether dates have come since the date of a dataset that its status takes into account. */
export function isPastDataset(dataset: Dated, asOf: string): boolean {
  const own = dateOfDataset(dataset);
  return own !== null && asOf.slice(0, own.length) > own;
}

function listDates({ events, relations, sources }: Dated): (string | null | undefined)[] {
  return [
    ...events.events.map(({ date }) => date),
    ...relations.relations.map(({ date }) => date),
    ...sources.sources.map(({ edition }) => edition),
  ];
}

/** The later of two partial dates is the greater text; of a year and a day in it, the day. */
function newestOf(dates: readonly (string | null | undefined)[]): string | null {
  let newest: string | null = null;
  for (const date of dates) if (date && (newest === null || date > newest)) newest = date;
  return newest;
}
