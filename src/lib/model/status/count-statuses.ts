import type { Model } from '../model.ts';
import type { Standard } from '../standard.ts';
import { type Basis, bases } from './basis.ts';
import { nameBadge } from './name-status.ts';
import { type NamedStatus, statusesOf } from './status-scale.ts';

type Counted = Pick<Standard, 'status'>;
type Sight = Pick<Model, 'dataset' | 'labels'>;

/** How many standards have a status on the same grounds, as their badges call it. */
export interface StatusCount extends NamedStatus {
  count: number;
  basis: Basis;
  /** What a badge bears beside it: 待核实, 已核实; empty where it bears nothing. */
  mark: string;
  /** Since when nobody looked, in words; empty where that is not to be said. */
  since: string;
}

/**
 * How many of some standards have which status on which grounds, those of the tones most asked for first; those of
 * which none is stated only where a source lists them so.
 */
export function countStatuses(model: Sight, standards: readonly Counted[]): StatusCount[] {
  const told = standards.filter(({ status }) => status.event !== null);
  const groups = Map.groupBy(told, ({ status }) => `${status.basis} ${status.status}`);
  return statusesOf(model.dataset).all.flatMap((status) =>
    bases.flatMap((basis): StatusCount[] => {
      const members = groups.get(`${basis} ${status.id}`) ?? [];
      if (members.length === 0) return [];
      return [
        {
          ...status,
          name: nameBadge(model, { ...status, basis }),
          ...{ count: members.length, basis },
          mark: nameMark(model, basis),
          since: basis === 'listed' ? tellSince(model, members) : '',
        },
      ];
    }),
  );
}

/** As many that say the same of when they were looked at say it once. */
const fewWords = 3;

/** Counts without the words since when nobody looked where these are the same of several and of all that have any. */
export function shareSince(counts: readonly StatusCount[]): {
  counts: readonly StatusCount[];
  /** Those words; empty where each count has its own. */
  since: string;
} {
  const words = counts.flatMap(({ since }) => since || []);
  const [since = ''] = words;
  if (words.length < fewWords || words.some((each) => each !== since)) return { counts, since: '' };
  return { counts: counts.map((count) => ({ ...count, since: '' })), since };
}

/** What badges of a status say in words, one for each of its grounds among some standards: 列为现行、现行（待核实）. */
export function nameBadges(
  model: Sight,
  standards: readonly Counted[],
  { id, name }: Pick<NamedStatus, 'id' | 'name'>,
): string {
  const { say } = model.labels;
  const alike = standards.filter(({ status }) => status.status === id);
  const badges = bases.flatMap((basis) => {
    if (!alike.some(({ status }) => status.basis === basis)) return [];
    const [status, mark] = [nameBadge(model, { name, basis }), nameMark(model, basis)];
    return mark ? [say('status.withBasis', { status, basis: mark })] : [status];
  });
  return badges.join(say('mark.comma')) || name;
}

/** A count in words around the name of its status: 列为现行 77 项（自 2020 年未核查）, 现行（待核实）13 项. */
export function tellCount<Piece>(
  { labels: { phrase } }: Pick<Model, 'labels'>,
  { count, mark, since }: StatusCount,
  status: Piece,
): (Piece | string)[] {
  if (mark)
    return phrase<'status.countedMarked', Piece>('status.countedMarked', { status, count, mark });
  return since
    ? phrase<'status.countedSince', Piece>('status.countedSince', { status, count, since })
    : phrase<'status.counted', Piece>('status.counted', { status, count });
}

function nameMark({ labels: { say } }: Pick<Model, 'labels'>, basis: Basis): string {
  if (basis === 'reported') return say('trust.reported');
  return basis === 'verified' ? say('statusBasis.verified') : '';
}

/** Since when nobody looked: the year of all, or the earliest of several. */
function tellSince({ labels: { say } }: Pick<Model, 'labels'>, members: readonly Counted[]) {
  const years = members.flatMap(({ status }) => status.knownAt?.slice(0, 4) ?? []).sort();
  const [year] = years;
  if (year === undefined) return say('status.unchecked');
  const isAlike = years.length === members.length && year === years.at(-1);
  return say(isAlike ? 'status.uncheckedSince' : 'status.uncheckedFrom', { year });
}
