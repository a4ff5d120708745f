import type { Model } from '../../model/model.ts';
import { countStatuses } from '../../model/status/count-statuses.ts';
import type { Booklet } from './booklet.ts';

/** How many standards of a booklet have which status, in words: 现行 60 项（54 项自 2020 年未核查，6 项待核实）；在研 45 项. */
export function describeStatuses(
  model: Pick<Model, 'dataset' | 'labels'>,
  { parts }: Booklet,
): string {
  const { say } = model.labels;
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const standards = new Set(entries.map(({ standard }) => standard));
  return countStatuses(model, [...standards])
    .map(({ name: status, count, basis }) =>
      basis
        ? say('status.countedBasis', { status, count, basis })
        : say('status.counted', { status, count }),
    )
    .join(say('mark.semicolon'));
}
