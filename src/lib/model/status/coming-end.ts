import type { StatusEvent } from '../../dataset/types.ts';
import type { Model } from '../model.ts';
import { hasEnded, type Successor } from '../relations/find-successors.ts';
import type { Standard } from '../standard.ts';
import { hasCome } from './settle-day.ts';

/** The end of a standard that is announced for a later day. */
export interface ComingEnd {
  kind: 'replaced' | 'withdrawn';
  /** A partial date. */
  date: string;
  event: StatusEvent;
  /** What is to take its place, where the event names it. */
  successor?: Successor;
}

/**
 * The first end that an event of a standard's own announces for a day after that of the model; undefined where none
 * does, and of a standard at its end.
 */
export function findComingEnd(
  model: Pick<Model, 'asOf' | 'findByNumber'>,
  standard: Standard,
): ComingEnd | undefined {
  if (hasEnded(standard)) return undefined;
  const ends = standard.events.flatMap((event): ComingEnd[] => {
    const { kind, date, number } = event;
    if ((kind !== 'replaced' && kind !== 'withdrawn') || hasCome(date, model.asOf) || !date)
      return [];
    const isOwn = number === standard.number || number === standard.record.number;
    if (!number || isOwn) return [{ kind, date, event }];
    const found = model.findByNumber(number);
    return [{ kind, date, event, successor: { number, ...(found ? { standard: found } : {}) } }];
  });
  return ends.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))[0];
}

/** An announced end in words: 将于 2027-01-01 废止. @param number what is to take its place, as it is to be shown. */
export function nameComingEnd<Piece>(
  { labels: { phrase } }: Pick<Model, 'labels'>,
  { kind, date, successor }: ComingEnd,
  number: Piece,
): (Piece | string)[] {
  if (successor && kind === 'withdrawn')
    return phrase<'status.toBeWithdrawnForOn', Piece>('status.toBeWithdrawnForOn', {
      date,
      number,
    });
  if (successor)
    return phrase<'status.toBeReplacedByOn', Piece>('status.toBeReplacedByOn', { date, number });
  const key = kind === 'withdrawn' ? 'status.toBeWithdrawnOn' : 'status.toBeReplacedOn';
  return phrase<typeof key, Piece>(key, { date });
}
