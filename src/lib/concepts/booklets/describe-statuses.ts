import type { Model } from '../../model/model.ts';
import { countStatuses, tellCount } from '../../model/status/count-statuses.ts';
import type { Booklet } from './booklet.ts';

/** How many standards of a booklet have which status, in words: 现行（待核实）6 项；列为现行 54 项（自 2020 年未核查）. */
export function describeStatuses(
  model: Pick<Model, 'dataset' | 'labels'>,
  { parts }: Booklet,
): string {
  const { say } = model.labels;
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const standards = new Set(entries.map(({ standard }) => standard));
  return countStatuses(model, [...standards])
    .map((count) => tellCount(model, count, count.name).join(''))
    .join(say('mark.semicolon'));
}
