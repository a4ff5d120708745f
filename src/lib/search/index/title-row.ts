import { parseNumber } from '../../numbering/parse-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import type { AnyNumber } from '../../numbering/value.ts';
import { compactText, foldText } from '../query/fold-text.ts';
import type { PackedRow, TitleHead } from './title-index.ts';

/** A page made ready for comparing with queries. */
export interface TitleRow {
  /** The id of the standard, or the address of another page. */
  id: string;
  address: string;
  /** The number shown; empty when the page is about none. */
  label: string;
  title: string;
  /** What is said of the number, and of the title, where they are not to be taken as they are; empty where they are. */
  mark: string;
  titleMark: string;
  isStandard: boolean;
  /** For every facet, the indexes of its values. */
  values: readonly (readonly number[])[];
  /** The title folded, and its letters and digits. */
  folded: string;
  compact: string;
  /** Other titles as written and compacted. */
  otherTitles: readonly { text: string; compact: string }[];
  /** All that words are looked for in: titles and numbers, compacted. */
  haystack: string;
  /** Its numbers as written and compacted, its own first. */
  numbers: readonly { text: string; compact: string; value: AnyNumber | null }[];
  readings: Readonly<Record<number, string>>;
}

/** Makes a shipped row ready. */
export function readRow(packed: PackedRow, head: TitleHead): TitleRow {
  const [path, title, numbers, packedValues, extras = {}] = packed;
  const values = packedValues.map(unpackValues);
  const isStandard = values[head.kind.facet]?.includes(head.kind.standard) ?? false;
  const address = `${path}.html`;
  const compact = compactText(title);
  const otherTitles = (extras.titles ?? []).map((text) => ({ text, compact: compactText(text) }));
  const read = numbers.map((text) => readNumber(text, head.numbering));
  return {
    id: isStandard ? path.slice(path.lastIndexOf('/') + 1) : address,
    address,
    label: numbers[0] ?? '',
    title,
    mark: extras.mark ?? '',
    titleMark: extras.titleMark ?? '',
    isStandard,
    values,
    folded: foldText(title),
    compact,
    otherTitles,
    haystack: [compact, ...[...otherTitles, ...read].map((other) => other.compact)].join('\n'),
    numbers: read,
    readings: extras.readings ?? {},
  };
}

function unpackValues(packed: number | readonly number[]): readonly number[] {
  if (typeof packed !== 'number') return packed;
  return packed < 0 ? [] : [packed];
}

function readNumber(text: string, numbering: NumberingFile): TitleRow['numbers'][number] {
  return { text, compact: compactText(text), value: parseNumber(text, numbering) };
}
