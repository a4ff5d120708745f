import type { StandardRecord } from '../../dataset/types.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import { slugNumber } from '../../numbering/slug-number.ts';
import { addToIndex, type Draft } from '../draft/draft.ts';
import { checkLength, type ImportField, setValue, type Taken, toLine } from './import-field.ts';
import { readNumber } from './read-number.ts';

/** The number of a standard; that of a plan goes where plan numbers stand. */
export const number: ImportField = {
  read: (_, { number, planNumber }) => number ?? planNumber ?? '',
  isImplied: (_, { number }) => !number,
  write: (draft, record, [cell]) => {
    const { kind, text, known } = readNumber(cell, draft.dataset.numbering);
    const taken = writeNumber(draft, record, kind, text);
    if (taken === 'taken' && known && text !== toLine(cell)) {
      draft.remarks.add('编号改为规范写法', `${toLine(cell)} → ${text}`);
    }
    return taken;
  },
};

/** The number of the plan a standard comes from. */
export const planNumber: ImportField = {
  read: (_, record) => record.planNumber ?? '',
  write: (draft, record, [cell]) => {
    const { kind, text } = readNumber(cell, draft.dataset.numbering);
    return writeNumber(draft, record, 'planNumber', kind === 'planNumber' ? text : toLine(cell));
  },
};

/** The title of a standard, as it is typed. */
export const title: ImportField = {
  read: (_, record) => record.title,
  write: (draft, record, [cell]) => {
    const text = checkLength(toLine(cell));
    const taken = setValue(record, 'title', text);
    addToIndex(draft.standards, record);
    return taken;
  },
};

function writeNumber(
  draft: Draft,
  record: StandardRecord,
  kind: 'number' | 'planNumber',
  text: string,
): Taken {
  if (record[kind] === checkLength(text)) return 'same';
  record[kind] = text;
  keepAddress(draft, record, text);
  addToIndex(draft.standards, record);
  return 'taken';
}

/** The id stays when a number changes; that which is made of the new number leads there as well. */
function keepAddress(draft: Draft, record: StandardRecord, text: string): void {
  const { numbering } = draft.dataset;
  const parsed = numbering.prefixes.length > 0 ? parseNumber(text, numbering) : null;
  const slug = parsed && slugNumber(parsed, numbering);
  if (!slug || draft.standards.byId.has(slug)) return;
  record.formerIds = [...(record.formerIds ?? []), slug];
}
