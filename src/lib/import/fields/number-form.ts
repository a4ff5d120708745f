import { findNumbers } from '../../numbering/find-numbers.ts';
import { foldNumberText } from '../../numbering/fold-text.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { readNumber } from './read-number.ts';

/** A number of any kind: letters and figures; or that of an official document, its year in brackets. */
const numberForm =
  /^(?=.*\p{L})(?=.*\d)(?!见|参见|详见|按)(?:\p{Script=Han}{1,4}\s*)?[A-Z0-9\s/.:_+*-]+$/iu;
const documentForm = /^\p{Script=Han}+\s*[〔[(【]\d{4}[〕\])】]\s*\d+\s*号$/u;

/** Words before a number that are no part of it. */
const saying = /^\p{Script=Han}*?(?:代替|替代|取代|整合|合并|修订|废止|[原旧拟将被及和与并或])/u;
/** The short name of a province, with which the numbers of its own standards may begin. */
const province = /^[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤川蜀青藏琼宁]$/u;
/** Amendments and editions, as they stand behind a number. */
const suffix = /(?:\s*(?:[/+]\s*(?:XG|AMD|COR|AC|A|C)|REV|ED|V)\.?\s*\d+(?:[-:]\d{4})?)+$/u;
const year = /[-:](?:19|20)\d\d(?!\d)/gu;
/** Words behind a number that is complete. */
const wordsBehind = /[-:](?:19|20)\d\d\s+[A-Z]|\d\s+(?:IDT|MOD|NEQ|EQV)(?![A-Z])/u;

/**
 * Whether a text is a number, of those that the grammar reads or of any other kind, and nothing besides: one that
 * holds a second number or words around one is none.
 */
export function isNumber(text: string, numbering: NumberingFile): boolean {
  if (readNumber(text, numbering).known || documentForm.test(text.normalize('NFKC'))) return true;
  const folded = foldNumberText(text).trim();
  return numberForm.test(folded) && !holdsMore(folded.replace(suffix, ''), numbering);
}

/** Whether what has the form of a number holds more than one. */
function holdsMore(folded: string, numbering: NumberingFile): boolean {
  if (saying.test(folded) || wordsBehind.test(folded)) return true;
  if ((folded.match(year) ?? []).length > 1) return true;
  return findNumbers(folded, numbering).some(({ start, end }) => {
    const before = folded.slice(0, start).trim();
    const isOwn = before === '' || /^[A-Z\s/]+$/u.test(before) || province.test(before);
    return !isOwn || folded.slice(end).trim() !== '';
  });
}
