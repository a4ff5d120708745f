import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { listNumberings } from '../../model/identity/read-numbering.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import { unstated } from '../../model/status/status-scale.ts';

/** An event with its place in the dataset. */
interface Placed {
  event: StatusEvent;
  at: number;
}

/** Events of one standard that cannot both be right; the site shows both, and somebody has to find out. */
export function checkDisagreements({ events, standards, numbering }: Dataset): Finding[] {
  const plans = new Set(standards.standards.flatMap(({ id, number }) => (number ? [] : [id])));
  const placed = events.events.map((event, at) => ({ event, at }));
  return [...Map.groupBy(placed, ({ event }) => event.record)].flatMap(([record, own]) => [
    ...(plans.has(record) ? findNumbers(own, numbering) : []),
    ...findListings(own),
  ]);
}

/** Different numbers for one plan: each is set beside the last, which is the one the plan goes by. */
function findNumbers(own: readonly Placed[], numbering: Dataset['numbering']): Finding[] {
  const given = own.flatMap(({ event, at }) => {
    const [numbered] = listNumberings([event]);
    return numbered ? [{ at, event, number: numbered.number }] : [];
  });
  const last = given.at(-1);
  if (!last) return [];
  const key = toNumberKey(last.number, numbering);
  return given
    .filter(({ number }) => !key.startsWith(toNumberKey(number, numbering)))
    .map(({ at, event, number }): Finding => {
      const [here, there] = [nameEvent(event), nameEvent(last.event)];
      return {
        ...{ file: 'events', path: ['events', at, 'number'], kind: 'status.numbers-differ' },
        problem: `同一计划有两个编号：${here} 所载 ${JSON.stringify(number)}，${there}（events.${last.at}）所载 ${JSON.stringify(last.number)}`,
        advice: '核对后改正其一；未查明的可保留，网站以后者为准并写明前者',
        severity: 'hint',
        restsOn: [{ file: 'events', path: ['events', last.at, 'number'] }],
      };
    });
}

/** Listings of one day with different statuses. */
function findListings(own: readonly Placed[]): Finding[] {
  const listed = own.flatMap(({ event, at }) => {
    const status = statusOf(event);
    return status && event.date !== null ? [{ at, event, status }] : [];
  });
  return listed.flatMap(({ at, event, status }, i): Finding[] => {
    const other = listed
      .slice(0, i)
      .find((each) => each.event.date === event.date && each.status !== status);
    if (!other) return [];
    return [
      {
        ...{ file: 'events', path: ['events', at], kind: 'status.listings-differ' },
        problem: `${event.date} 列为 ${status}，同日另一条（events.${other.at}）列为 ${other.status}`,
        advice: '核对后删去其一；未查明的可保留，网站写明两者',
        severity: 'hint',
        restsOn: [{ file: 'events', path: ['events', other.at] }],
      },
    ];
  });
}

const nameEvent = ({ date, kind }: StatusEvent): string => [date, kind].filter(Boolean).join(' ');

/** The status a listing names; undefined where it names none, and for what is no listing. */
function statusOf({ kind, status }: StatusEvent): string | undefined {
  if (kind === 'listed') return status === unstated ? undefined : status;
  if (kind === 'listed-active') return 'active';
  return kind === 'listed-planned' ? 'planned' : undefined;
}
