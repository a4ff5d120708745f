import type { NumberingFile } from '../../numbering/scheme.ts';
import { isNumber } from './number-form.ts';

const tail = /\s*(?:的|中的?)?(部分)(?:内容|条款|章节)?(?:代替|替代)?$/u;
/** What stands in brackets after a number. */
const bracket = /\s*\(([^()]*)\)$/u;

/** A text without what stands after it: words for a part, and notes in brackets, the last first. */
export function splitNotes(text: string): [string, string[]] {
  const notes: string[] = [];
  let rest = text.trim();
  for (;;) {
    const wide = rest.replace(/（/gu, '(').replace(/）/gu, ')');
    const [found = '', note = ''] = bracket.exec(wide) ?? tail.exec(wide) ?? [];
    if (found === '' || found.length === rest.length) return [rest, notes];
    notes.push(note.trim());
    rest = rest.slice(0, -found.length);
  }
}

/** Notes that say of a number which edition it is of or how closely it follows another. */
const asides = [
  /^[^\p{L}]*$/u,
  /^\d{4}\s*年?(?:\d+\s*月)?(?:版|修订|确认|复审|出版|发布|实施)?$/u,
  /^(?:IDT|MOD|NEQ|EQV|REF)(?![A-Z])/iu,
  /(?<![A-Z])(?:IDT|MOD|NEQ|EQV|REF)\.?$/iu,
  /^(?:等同|修改|非等效|不等效|等效|参照)(?:采用|转化|于)?(?:国际标准)?[\s:]*(?:[A-Z].*)?$/iu,
  /^(?:含|包括|包含).*修改单$/u,
  /^(?:局部|已)?(?:修订|修改|合并|整合|确认|复审|原|旧|新)版?$/u,
];

/** Whether a note is of a year, a degree of adoption, an edition or another number, and so no title. */
export function isAside(note: string, numbering: NumberingFile): boolean {
  const folded = note.normalize('NFKC').trim();
  return (
    !folded.startsWith('《') &&
    (asides.some((each) => each.test(folded)) || isNumber(folded, numbering))
  );
}

/** Whether a note says that an amendment is meant, and not the standard whose number stands before it. */
export const namesAmendment = (note: string): boolean =>
  /^(?:第\s*)?\d+\s*号修改单$/u.test(note.normalize('NFKC').trim());
