import type { Model } from '../../model/model.ts';
import { statusesOf } from '../../model/status/status-scale.ts';
import type { Booklet } from './booklet.ts';

/** How many standards of a booklet have which status, in words: 现行 60 项，在研 45 项. */
export function countStatuses(
  { dataset, labels: { say } }: Pick<Model, 'dataset' | 'labels'>,
  { parts }: Booklet,
): string {
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const counts = Map.groupBy(entries, ({ standard }) => standard.status.status);
  return statusesOf(dataset)
    .choices.flatMap(({ id, name }) => {
      const count = counts.get(id)?.length ?? 0;
      return count > 0 ? [say('status.counted', { status: name, count })] : [];
    })
    .join(say('mark.pause'));
}
