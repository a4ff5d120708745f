import type { Model } from '../model.ts';
import type { Standard } from '../standard.ts';
import { bases } from './basis.ts';
import { type NamedStatus, statusesOf, unstated } from './status-scale.ts';

type Counted = Pick<Standard, 'status'>;

/** How many standards have a status. */
export interface StatusCount extends NamedStatus {
  count: number;
  /** In words, how many of them somebody has looked up, and how many not; empty where that says nothing. */
  basis: string;
}

/**
 * How many of some standards have which status, those of the tones most asked for first; those of which none is
 * stated only where a source lists them so.
 */
export function countStatuses(
  model: Pick<Model, 'dataset' | 'labels'>,
  standards: readonly Counted[],
): StatusCount[] {
  const told = standards.filter(({ status }) => status.event !== null);
  const groups = Map.groupBy(told, ({ status }) => status.status);
  return statusesOf(model.dataset).all.flatMap((status) => {
    const members = groups.get(status.id) ?? [];
    if (members.length === 0) return [];
    const basis = status.id === unstated ? '' : describeBases(model, members);
    return [{ ...status, count: members.length, basis }];
  });
}

/** What the statuses of some standards rest on: 82 项自 2020 年未核查，12 项待核实. */
function describeBases(
  { labels: { say } }: Pick<Model, 'labels'>,
  standards: readonly Counted[],
): string {
  const groups = Map.groupBy(standards, ({ status }) => status.basis);
  return bases
    .flatMap((basis) => {
      const members = groups.get(basis) ?? [];
      const { length: count } = members;
      if (count === 0) return [];
      if (basis === 'verified') return [say('status.countedVerified', { count })];
      if (basis === 'reported') {
        return [say('status.countedReported', { count, reported: say('trust.reported') })];
      }
      return describeUnchecked({ labels: { say } }, members);
    })
    .join(say('mark.pause'));
}

/** From how many years on listings are told by the first and the last of them alone. */
const manyYears = 4;

/** How many nobody has looked up since when, the newest year first. */
function describeUnchecked(
  { labels: { say } }: { labels: Pick<Model['labels'], 'say'> },
  members: readonly Counted[],
): string[] {
  const yearOf = ({ status }: Counted) => status.knownAt?.slice(0, 4) ?? '';
  const byYear = [...Map.groupBy(members, yearOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  const dated = byYear.filter(([year]) => year !== '');
  const [newest, oldest] = [dated[0]?.[0], dated.at(-1)?.[0]];
  const undated = byYear.flatMap(([year, { length: count }]) =>
    year === '' ? [say('status.countedUnchecked', { count })] : [],
  );
  if (newest !== undefined && oldest !== undefined && dated.length >= manyYears) {
    const count = dated.reduce((sum, [, { length }]) => sum + length, 0);
    return [say('status.countedUncheckedBetween', { count, oldest, newest }), ...undated];
  }
  const counted = dated.map(([year, { length: count }]) =>
    say('status.countedUncheckedSince', { count, year }),
  );
  return [...counted, ...undated];
}
