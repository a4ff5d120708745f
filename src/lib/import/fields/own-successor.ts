import type { StatusEvent } from '../../dataset/types.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import { isEndTone, statusesOf } from '../../model/status/status-scale.ts';
import { type Draft, eventsOf, setEvents } from '../draft/draft.ts';

/** The event of a standard's own end that names what took its place; the last where several do. */
export function findNaming(
  draft: Draft,
  id: string,
): (StatusEvent & { number: string }) | undefined {
  const statuses = statusesOf(draft.dataset);
  const isEnd = ({ kind, status }: StatusEvent) =>
    ['replaced', 'withdrawn'].includes(kind) ||
    (status !== undefined && isEndTone(statuses.resolve(status).tone));
  return eventsOf(draft, id).findLast(
    (event): event is StatusEvent & { number: string } =>
      event.number !== undefined && isEnd(event),
  );
}

/** Whether an event of a standard's own end names a number as what took its place. */
export function namesSuccessor(draft: Draft, id: string, number: string | undefined): boolean {
  const { numbering } = draft.dataset;
  const named = findNaming(draft, id)?.number;
  return (
    named !== undefined &&
    number !== undefined &&
    toNumberKey(named, numbering) === toNumberKey(number, numbering)
  );
}

/** Has an event name another standard; what it said besides the number of the former one was about that one. */
export function renameSuccessor(
  draft: Draft,
  id: string,
  naming: StatusEvent,
  number: string | undefined,
): void {
  const { number: _, title: __, ...rest } = naming;
  const named = number === undefined ? rest : { ...rest, number };
  setEvents(
    draft,
    id,
    eventsOf(draft, id).map((event) => (event === naming ? named : event)),
  );
}
