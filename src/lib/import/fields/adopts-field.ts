import type { StandardRecord } from '../../dataset/types.ts';
import { addRelations, type Draft, type PendingRelation } from '../draft/draft.ts';
import { formatPlace } from '../rows/entry.ts';
import { type ImportField, splitItems, type Taken } from './import-field.ts';
import { leaveUntold } from './leave-untold.ts';
import { type KnownEnd, listEnds } from './list-ends.ts';
import { type Degree, findDegree } from './read-degree.ts';
import { type Item, readEnd } from './read-end.ts';
import { namesNone } from './relation-item.ts';

/** Words for a degree: those of GB/T 20000.2, and those of before, which have no counterpart today. */
const degree = '(?:IDT|MOD|NEQ|EQV|REF|(?:非等效|不等效|等同|修改|等效|参照)(?:采用|转化)?)';
const before = new RegExp(`^\\(?(${degree})\\)?(?![A-Z])[\\s:,]*(?=\\S)`, 'iu');
const after = new RegExp(`[\\s,]*\\(?(?<![A-Z])(${degree})\\)?$`, 'iu');

/** What sets adopted standards apart: no comma before a degree, and nothing within brackets. */
const betweenAdopted = new RegExp(
  `(?:[、；;\\n]+|,(?!\\s*\\(?${degree}(?![A-Z])))(?![^(\\n]*\\))`,
  'iu',
);

/** What a cell says, besides the usual words for none, of a standard that adopts none. */
const notAdopted = /^(?:否|未采用?|未采标|无采标|没有采用?)(?:国际标准)?$/u;

/** The standards a standard adopts, each with how closely it follows it. */
export const adopts: ImportField = {
  several: true,
  read: (draft, { id }) =>
    listAdopted(draft, id)
      .map(({ end: { number, title }, relation }) =>
        [number ?? `《${title}》`, relation.degree].filter(Boolean).join(' '),
      )
      .join('、'),
  write: writeAdopted,
};

const listAdopted = (draft: Draft, id: string): KnownEnd[] =>
  listEnds(draft, id, 'from', ['adopts']);

/** An adopted standard that a cell names, and how closely it says that is followed. */
interface Adopted extends Item {
  degree: Degree | undefined;
}

/** Writes the adoptions that cells tell of, and marks those that they leave out. */
function writeAdopted(draft: Draft, record: StandardRecord, cells: readonly string[]): Taken {
  const known = listAdopted(draft, record.id);
  const names = new Set(known.flatMap((each) => each.names));
  const folded = cells.map((cell) => cell.normalize('NFKC'));
  const items = splitItems(folded, betweenAdopted).filter(
    (item) => !namesNone(item) && !notAdopted.test(item),
  );
  const read = items.flatMap((item) => readAdopted(draft, record, item, names) ?? []);
  // Who cannot be read may be one of those that are there.
  const left = new Set(read.length === items.length && items.length > 0 ? known : []);
  const news = read.flatMap((item): PendingRelation[] => {
    const there = known.find((each) => each.names.some((name) => item.names.includes(name)));
    if (there) {
      left.delete(there);
      draft.told.set(there.relation, item.place);
      if (!item.degree || item.degree === there.relation.degree) return [];
    }
    const to = there?.relation.to ?? item.end;
    const level = item.degree ? { degree: item.degree } : {};
    return [{ type: 'adopts', from: record.id, to, ...level, said: item.place }];
  });
  for (const each of left) leaveUntold(draft, record, each, false);
  addRelations(draft, record.id, news);
  return news.length > 0 ? 'taken' : 'same';
}

/** Reads an item of a cell of adopted standards; a degree of before is noted, and the standard taken without it. */
function readAdopted(
  draft: Draft,
  record: StandardRecord,
  item: string,
  names: ReadonlySet<string>,
): Adopted | null {
  const found = before.exec(item) ?? after.exec(item);
  const name = found ? item.replace(found[0], '').trim() : item;
  const read = readEnd(draft, record, { item, name }, { names, kind: '采用关系' });
  if (!read) return null;
  const said = found && findDegree(found[1] ?? '');
  if (found && !said)
    draft.remarks.add(
      '今已不用的采用程度，未取（核对后写作 IDT、MOD 或 NEQ）',
      `${formatPlace(read.place)}：${found[1]}`,
    );
  return { ...read, degree: said ?? undefined };
}
