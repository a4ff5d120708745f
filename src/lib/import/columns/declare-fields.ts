import type { DeclaredField } from '../../concepts/fields/schema.ts';
import type { ColumnEntry } from '../../dataset/schema/columns.ts';
import { createNameId } from '../draft/create-id.ts';
import type { Draft } from '../draft/draft.ts';
import { guessType } from '../fields/declared-field.ts';
import { type Entry, listCells } from '../rows/entry.ts';
import { foldHeading } from './field-words.ts';
import type { Column, Header } from './find-header.ts';

/** A field with more values than this is not for choosing from. */
const mostChoices = 100;

/** What is longer is a remark, not a value to choose. */
const longestChoice = 40;

/**
 * Declares the columns that are to become fields of the dataset, under their headings: of the type asked for, or of
 * the one that suits what they hold. Gives the header with the fields they have become.
 */
export function declareFields(draft: Draft, header: Header, entries: readonly Entry[]): Header {
  const columns = header.columns.map((column) => {
    const [, asked] = /^field(?::(.+))?$/.exec(column.field) ?? [null, null];
    if (asked === null) return column;
    return { ...column, field: `field-${declareField(draft, column, entries, asked)}` };
  });
  return { ...header, columns };
}

function declareField(
  { dataset: { site }, spell, remarks }: Draft,
  column: Column,
  entries: readonly Entry[],
  asked: string | undefined,
): string {
  const { heading: label } = column;
  const fields = site.fields ?? [];
  const known = fields.find((field) => foldHeading(field.label) === foldHeading(label));
  if (known && asked && asked !== known.type)
    remarks.add(
      '字段已有，类型未改（要改，改 site.json 的 fields）',
      `${label}：${known.type}，不是 ${asked}`,
    );
  if (known) return known.key;
  const said = entries.map((entry) => listCells(entry, column).map(({ cell }) => cell));
  const type =
    (asked as DeclaredField['type'] | undefined) ??
    guessType(
      said.flat(),
      said.some((cells) => cells.length > 1),
    );
  const key = createNameId(label, spell, (id) => fields.some((field) => field.key === id));
  const filter = isChoice(type, said.flat());
  site.fields = [
    ...fields,
    {
      key,
      label,
      type,
      ...(type === 'link' ? {} : { table: true }),
      ...(filter ? { filter } : {}),
    },
  ];
  remarks.add(
    '新的字段（写入 site.json 的 fields）',
    `${label}：${key}，${type}${filter ? '，可筛选' : ''}`,
  );
  return key;
}

/** Whether the values of a field are such as readers choose from: neither remarks nor names that stand once each. */
function isChoice(type: DeclaredField['type'], cells: readonly string[]): boolean {
  const choices = new Set(cells);
  if (choices.size > mostChoices) return false;
  if (type === 'list') return true;
  const isRemark = [...choices].some((cell) => cell.length > longestChoice);
  return type === 'text' && !isRemark && choices.size < cells.length;
}

/** What `--map` said, as it is to be remembered: by the fields that columns have become. */
export function rememberMap(
  remembered: readonly ColumnEntry[],
  map: readonly ColumnEntry[],
  { columns }: Header,
): ColumnEntry[] {
  const fieldOf = new Map(columns.map(({ heading, field }) => [foldHeading(heading), field]));
  const said = new Map(
    [...remembered, ...map].map(({ heading, field }) => [
      foldHeading(heading),
      { heading, field: fieldOf.get(foldHeading(heading)) ?? field },
    ]),
  );
  return [...said.values()];
}
