import { z } from 'zod';
import { line, recordId } from '../../dataset/schema/primitives.ts';

/** The statuses every dataset knows, in the order of the life of a standard. */
export const builtInStatuses = ['planned', 'upcoming', 'active', 'replaced', 'withdrawn'] as const;

/** How a status is to be read: as one of those every dataset knows, or as none of them. */
export const tones = [...builtInStatuses, 'neutral'] as const;

/** A status of a dataset's own, or another name for one every dataset knows. */
export const declaredStatus = z
  .strictObject({
    id: recordId.describe(
      '状态的标识，写在 events.json 的 status 中，也用于网址；与内置的（planned 在研、upcoming 即将实施、active 现行、replaced 被代替、withdrawn 废止）相同的，是给它换个名称',
    ),
    name: line.describe('状态的名称，读者看见的'),
    tone: z
      .enum(tones)
      .describe(
        '相当于哪一种，决定颜色与归类：planned 在研；upcoming 即将实施；active 现行；replaced 被代替；withdrawn 废止；neutral 都不是',
      ),
  })
  .describe('本数据集自己的一种状态');

export type BuiltInStatus = (typeof builtInStatuses)[number];
export type Tone = (typeof tones)[number];
export type DeclaredStatus = z.infer<typeof declaredStatus>;
