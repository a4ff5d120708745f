import type { Labels } from '../../labels/labels.ts';
import { listStatuses } from '../../model/status/derive-status.ts';
import type { Booklet } from './booklet.ts';

/** How many standards of a booklet have which status, in words: 现行 60 项，在研 45 项. */
export function countStatuses({ say }: Labels, { parts }: Booklet): string {
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const counts = Map.groupBy(entries, ({ standard }) => standard.status.status);
  return listStatuses()
    .flatMap((status) => {
      const count = counts.get(status)?.length ?? 0;
      return count > 0 ? [say('status.counted', { status: say(`status.${status}`), count })] : [];
    })
    .join(say('mark.pause'));
}
