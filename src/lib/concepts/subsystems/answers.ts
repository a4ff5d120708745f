import { type InlinePart, inlineComponent } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { PriorityItem } from './schema.ts';

/** The standards whose titles answer an item of a priority, each with why, in one line. */
export function listAnswers(
  { labels: { say, phrase } }: Model,
  { answeredBy }: PriorityItem,
): InlinePart[] {
  return answeredBy.flatMap(({ standard, fit, reason }, i): InlinePart[] => [
    ...(i > 0 ? [say('mark.semicolon')] : []),
    ...phrase<'priority.answer' | 'priority.partialAnswer', InlinePart>(
      fit === 'partial' ? 'priority.partialAnswer' : 'priority.answer',
      {
        standard: inlineComponent('StandardNumber', standard),
        reason,
      },
    ),
  ]);
}
