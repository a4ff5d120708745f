import type { OutsideStandard, RelationType } from '../../concepts/relations/schema.ts';
import { toNumberKey } from '../../model/numbers/number-key.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import type { Draft } from '../draft/draft.ts';
import { isNumber } from './number-form.ts';
import { prefixOf, readNumber } from './read-number.ts';
import { isAside, namesAmendment, splitNotes } from './relation-notes.ts';
import { findStatusMeaning } from './status-words.ts';

/** A standard as a catalogue names it at the end of a relation: by number, or by title within 《》. */
export type NamedEnd = OutsideStandard;

/** What one item of a cell of replacements says. */
export interface ReadItem {
  type: RelationType;
  end: NamedEnd;
  /** What an end that is there already may be called, for it to be the one meant. */
  names: readonly string[];
  /** Notes in brackets of which nothing is taken. */
  left: readonly string[];
}

/** What sets standards apart; a title within 《》, and what stands in brackets, may hold the same marks. */
export const betweenEnds = /[、；;，,\n]+(?![^《\n]*》)(?![^（(\n]*[）)])/u;

/** What a cell says of a standard that replaces none. */
const none =
  /^(?:首次(?:发布|制定|制订|编制)|新(?:制定|制订|编制?|增|发布)|(?:无|没有|暂无)(?:代替|替代|被代替)?(?:标准|关系)?|不涉及|不适用|[-\u2010-\u2015/\\]+|n\/?a|none)$/iu;

/** What stands before a number: that it is replaced, and with others or in part; that it was the one before. */
const lead =
  /^(?:(?:整合|合并|归并|修订|全部|完全)[并后]?){0,3}(部分)?(?:代替|替代)\s*[:：]?\s*|^被(部分)?(?:代替|替代)\s*[:：]?\s*/u;
const former = /^原(?:标准)?\s*[:：]?\s*(?=[A-Z])/iu;
const part = /^(?:被?部分(?:内容|条款|章节)?(?:被?(?:代替|替代))?)$/u;
const whole = /^(?:全部)?(?:代替|替代)?$/u;
/** Where a number may end and another begin with nothing but a blank or an `and` between. */
const betweenNumbers = /(?<=[\d)）])(?:\s+|\s*[和及与]\s*)(?=\p{Lu})/u;

/**
 * The numbers of an item that only blanks or an `and` set apart (`GB 1-2000 GB 2-2000`): each one that the grammar
 * reads, or that begins like the first and has a year; else the item as it stands.
 */
export function splitNumbers(item: string, numbering: NumberingFile): string[] {
  if (readNumber(item, numbering).known) return [item];
  const [start = '', before, passive] = lead.exec(item) ?? [];
  const pieces = item.slice(start.length).split(betweenNumbers);
  if (pieces.length === 1) return [item];
  const bare = pieces.map((piece) => splitNotes(piece)[0]);
  const [letters = ''] = bare.map(prefixOf);
  const isAlike = (text: string) =>
    letters !== '' && prefixOf(text) === letters && /\D\d{4}$/u.test(text);
  const isWhole = bare.every((text) => readNumber(text, numbering).known || isAlike(text));
  if (!isWhole) return [item];
  return before || passive ? pieces.map((piece) => `${start}${piece}`) : pieces;
}

/** Whether an item says that there is nothing to name. */
export const namesNone = (item: string): boolean => none.test(item.normalize('NFKC').trim());

/**
 * Reads an item of a cell of replacements: a number, a title within 《》 or both, with what is said of it before it or
 * in brackets after it (`GB/T 1—2010（部分代替）`, `GB/T 1-2010（名称）`).
 * @param known whether a standard is called so, in the dataset or among the ends that are there.
 * @returns null for one that names no standard.
 */
export function readReplacement(
  { dataset: { numbering } }: Draft,
  item: string,
  known: (name: string) => boolean,
): ReadItem | null {
  if (known(item)) return { type: 'replaces', ...nameText(item), left: [] };
  const [start = '', before, passive] = lead.exec(item) ?? [];
  const [text, notes] = splitNotes(item.slice(start.length).replace(former, ''));
  const isPart = Boolean(before ?? passive) || notes.some((note) => part.test(note));
  const type = isPart ? 'partlyReplaces' : 'replaces';
  const said = notes.filter((note) => !part.test(note) && !whole.test(note));
  const [, figures = '', title] = /^([^《]*?)\s*《(.+)》$/u.exec(text) ?? [null, text];
  const words = said.filter((note) => findStatusMeaning(note) === undefined);
  const isOne = (each: string) => each !== '' && (isNumber(each, numbering) || known(each));
  const number = [figures, ...(title ? words : [])].find(isOne);
  if (words.some(namesAmendment)) return null;
  if (!number)
    return title && figures === '' ? { type, ...nameText(title, true), left: words } : null;
  const titles = words.filter((note) => !isAside(note, numbering));
  const name = title ?? titles[0]?.replace(/^《(.+)》$/u, '$1');
  const left = words.filter((note) => note !== number && (title || note !== titles[0]));
  const read = readNumber(number, numbering).text;
  const end = { number: read, ...(name ? { title: name } : {}) };
  return { type, end, names: [toNumberKey(read, numbering), number], left };

  function nameText(named: string, isTitle = false): Pick<ReadItem, 'end' | 'names'> {
    const { text: typed } = readNumber(named, numbering);
    if (isTitle) return { end: { title: named }, names: [named] };
    return { end: { number: typed }, names: [toNumberKey(typed, numbering), named] };
  }
}
