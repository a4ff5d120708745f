import type { NumberScheme } from './create-scheme.ts';
import { skipSpace, skipWord } from './matching/scan-characters.ts';

/**
 * What is left of a folded text once title, brackets and labels are taken off.
 * `wrapped`: there was a title or a bracket, so that digits alone are no longer a number.
 * `plan`: a label said that a plan number follows.
 */
export interface UnwrappedText {
  text: string;
  wrapped: boolean;
  plan: boolean;
}

const PAIRS = ['()', '《》', '【】', '“”', '""'];
const MOST_LAYERS = 4;

/**
 * Takes the number out of `《标题》(GB/T 33190-2016)`, `标准号: GB/T 33190-2016`,
 * `GB/T 33190-2016《标题》` and the like. A text without such wrapping comes back as it is.
 */
export function unwrapTitle(folded: string, scheme: NumberScheme): UnwrappedText {
  const bare = dropTitle(folded);
  const result: UnwrappedText = { text: bare, wrapped: bare !== folded, plan: false };
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const label = dropLabel(result.text, scheme);
    const inner = dropBrackets(label.text);
    if (inner === result.text) break;
    result.wrapped ||= inner !== label.text;
    result.plan ||= label.plan;
    result.text = inner;
  }
  return result;
}

// The title is what 《 and 》 enclose, before or after the number; alone it is no title.
function dropTitle(text: string): string {
  if (text[0] === '《') {
    const rest = text.slice(text.lastIndexOf('》') + 1).trim();
    return rest === '' || text.indexOf('》') === -1 ? text : rest;
  }
  const open = text.indexOf('《');
  return open > 0 && text[text.length - 1] === '》' ? text.slice(0, open).trim() : text;
}

function dropBrackets(text: string): string {
  const ends = (text[0] ?? '') + (text[text.length - 1] ?? '');
  return text.length > 2 && PAIRS.indexOf(ends) !== -1 ? text.slice(1, -1).trim() : text;
}

function dropLabel(text: string, scheme: NumberScheme): { text: string; plan: boolean } {
  const planEnd = skipWord(text, 0, scheme.planLabels);
  const end = planEnd ?? skipWord(text, 0, scheme.labels);
  if (end === null) return { text, plan: false };
  const colon = skipSpace(text, end);
  const start = skipSpace(text, text[colon] === ':' ? colon + 1 : colon);
  return { text: text.slice(start), plan: planEnd !== null };
}
