import type { DeclaredField } from '../../concepts/fields/schema.ts';
import type { ColumnEntry } from '../../dataset/schema/columns.ts';
import { toLine } from '../fields/import-field.ts';
import { SheetError } from '../sheets/sheet.ts';
import { findFieldName, foldHeading } from './field-words.ts';
import type { Header } from './find-header.ts';

/** The types a declared field can have, as they are written in `--map`. */
const types = ['text', 'date', 'number', 'link', 'list'] as const satisfies DeclaredField['type'][];

/**
 * Reads what `--map` says: `专业=category,关键词=field:list,备注=ignore`. A column is named by its heading, a field by
 * its name, by what catalogues call it, or as `field` or `field:<type>` for one of the dataset's own. A comma within
 * a heading has a backslash before it.
 * @throws {RangeError} for a pair without `=`, a field nobody knows, or a column said twice.
 */
export function readMap(text: string): ColumnEntry[] {
  const entries = text
    .split(/(?<!\\)[,，]/u)
    .map((pair) => pair.replace(/\\([,，])/gu, '$1').trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.lastIndexOf('=');
      const heading = pair.slice(0, Math.max(at, 0)).trim();
      const field = pair.slice(at + 1).trim();
      if (heading === '') throw new RangeError(`--map 中的“${pair}”应写作 列=字段`);
      return { heading, field: readTarget(field) };
    });
  const groups = Map.groupBy(entries, ({ heading }) => foldHeading(heading));
  const twice = [...groups.values()].find(({ length }) => length > 1);
  if (twice)
    throw new RangeError(
      `--map 中“${twice[0]?.heading}”一列说了 ${twice.length} 次：${formatMap(twice)}；只写一次`,
    );
  return entries;
}

/**
 * The field a word names.
 * @throws {RangeError} when nobody knows it.
 */
export function readTarget(word: string): string {
  if (word === '不导入') return 'ignore';
  const own = /^(?:field|字段)(?:[:：](.+))?$/u.exec(word);
  if (own) {
    const [, type] = own;
    if (type === undefined || types.some((known) => known === type))
      return type ? `field:${type}` : 'field';
    throw new RangeError(`字段的类型 ${type} 不认得：可用 ${types.join('、')}`);
  }
  const field = word.startsWith('field-') ? word : findFieldName(word);
  if (field) return field;
  throw new RangeError(
    `--map 中的字段“${word}”不认得：可用 npm run import -- --help 所列的，或 field`,
  );
}

/** Writes what columns are as `readMap` reads it. */
export function formatMap(entries: readonly ColumnEntry[]): string {
  const name = (heading: string) => toLine(heading).replace(/[,，]/gu, '\\$&');
  return entries.map(({ heading, field }) => `${name(heading)}=${field}`).join(',');
}

/**
 * Sees to it that a sheet has the columns of which the maintainer says what they are.
 * @throws {SheetError} when it lacks some, naming those it has.
 */
export function checkMap(map: readonly ColumnEntry[], { columns, untaken }: Header): void {
  const headings = [...columns, ...untaken]
    .toSorted((a, b) => a.index - b.index)
    .map(({ heading }) => heading);
  const folded = new Set(headings.map(foldHeading));
  const unknown = map.filter(({ heading }) => !folded.has(foldHeading(heading)));
  if (unknown.length === 0) return;
  const names = unknown.map(({ heading }) => `“${heading}”`).join('、');
  throw new SheetError(`表中没有 --map 所指的列${names}`, `表中的列：${headings.join('、')}`);
}
