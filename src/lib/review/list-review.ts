import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { isOlder } from '../model/status/assess.ts';
import type { Basis } from '../model/status/basis.ts';
import { nameBadge } from '../model/status/name-status.ts';
import type { ReviewRow } from './review-columns.ts';

/** What a status rests on, from what needs looking up most. */
const order: readonly Basis[] = ['reported', 'listed', 'unstated', 'verified'];

/**
 * The standards whose status is to be looked up: those nobody has looked up, and those looked up more than so many
 * days ago; by what the status rests on, the oldest first, what has no date before all.
 * @param day the day to count from, `YYYY-MM-DD`.
 */
export function listReview(model: Model, olderThan: number, day: string): ReviewRow[] {
  const due = model.standards.filter(
    ({ status: { basis, knownAt } }) => basis !== 'verified' || isOlder(knownAt, olderThan, day),
  );
  return due.sort(compare).map((standard) => toRow(model, standard));
}

function compare({ status: a }: Standard, { status: b }: Standard): number {
  const rank = order.indexOf(a.basis) - order.indexOf(b.basis);
  const [one, other] = [a.knownAt ?? '', b.knownAt ?? ''];
  return rank || (one < other ? -1 : Number(one > other));
}

function toRow(model: Model, standard: Standard): ReviewRow {
  const { number, title, status, address } = standard;
  return {
    ...{ number: number ?? '', title, status: nameBadge(model, status), address },
    ...{ basis: model.labels.say(`statusBasis.${status.basis}`), date: status.knownAt ?? '' },
    ...{ result: '', day: '', unit: '', source: '', successor: '' },
  };
}
