import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import { isReported } from '../../model/trust.ts';

/** Evidence of what is only reported says on which day somebody looked at it: pages change, and go. */
export function checkSights({ events }: Pick<Dataset, 'events'>): Finding[] {
  return events.events.flatMap((event, i) =>
    isReported(event)
      ? (event.evidence ?? []).flatMap(({ seenAt, seenOn }, j): Finding[] =>
          seenAt === undefined || seenOn !== undefined
            ? []
            : [
                {
                  ...{ file: 'events', path: ['events', i, 'evidence', j, 'seenAt'] },
                  kind: 'evidence.undated',
                  problem: `没有写明哪一天查看了“${seenAt}”`,
                  advice: '再查看一次，添加 seenOn：查看的日期；查不到的，换用查得到的出处',
                  severity: 'hint',
                },
              ],
        )
      : [],
  );
}
