import { type InlinePart, inlineComponent } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { PriorityItem } from './schema.ts';

/** The standards whose titles answer an item of a priority, each with why, in one line. */
export function listAnswers(
  { labels: { say } }: Model,
  { answeredBy }: PriorityItem,
): InlinePart[] {
  return answeredBy.flatMap(({ standard, fit, reason }, i): InlinePart[] => [
    ...(i > 0 ? [say('mark.semicolon')] : []),
    inlineComponent('StandardNumber', standard),
    say(fit === 'partial' ? 'priority.partialAnswer' : 'priority.answer', { reason }),
  ]);
}
