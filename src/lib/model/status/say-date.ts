import type { Labels } from '../../labels/labels.ts';

/**
 * A partial date in running text: 2020 年, 2020 年 5 月; a day as the data write it, 2020-05-01. Columns of dates
 * keep the form of the data, by which they sort.
 */
export function sayDate({ say }: Pick<Labels, 'say'>, date: string): string {
  const [year = date, month, day] = date.split('-');
  if (day !== undefined || !/^\d{4}$/.test(year)) return date;
  return month === undefined
    ? say('date.year', { year })
    : say('date.month', { year, month: Number(month) });
}

/** What stands between a date and what happened where each is an element of its own: a blank, none behind 年 and 月. */
export const dateGap = (labels: Pick<Labels, 'say'>, date: string | null): string =>
  date === null || sayDate(labels, date) === date ? ' ' : '';

/** What happened, with its date: 2020 年列为现行, 2021-10-01 实施. */
export function sayDated(
  labels: Pick<Labels, 'say' | 'phrase'>,
  date: string,
  event: string,
): string {
  return phraseDated(labels, date, event).join('');
}

/** The same in pieces: what happened may be more than words. */
export function phraseDated<Piece>(
  labels: Pick<Labels, 'say' | 'phrase'>,
  date: string,
  event: Piece,
): (Piece | string)[] {
  const said = sayDate(labels, date);
  return said === date
    ? labels.phrase<'status.since', Piece>('status.since', { date: said, event })
    : labels.phrase<'status.sincePart', Piece>('status.sincePart', { date: said, event });
}
