import { readFileSync } from 'node:fs';
import { spellPinyin } from '../src/build/spell-pinyin.ts';
import { createStandardId } from '../src/lib/import/draft/create-id.ts';
import type { NamedRecord } from '../src/lib/import/import-catalogue.ts';
import type { NumberingFile } from '../src/lib/numbering/scheme.ts';

/** The folder of what every new dataset begins with. */
const starter = new URL('./starter/', import.meta.url);

/** A text file that every new dataset begins with. */
export const readStarterText = (name: string): string =>
  readFileSync(new URL(name, starter), 'utf8');

/** The table of examples of a new dataset, headings first: number and title come first in a row. */
export const readStarterRows = (): string[][] => JSON.parse(readStarterText('rows.json'));

/** The examples as records that a numbering makes of them. */
export function readSamples(numbering: NumberingFile): NamedRecord[] {
  const [, ...rows] = readStarterRows();
  const way = { numbering, spell: spellPinyin, isTaken: () => false };
  return rows.map(([number = '', title = '']) => {
    const id = createStandardId({ number: number || null, title }, way);
    return { id, title, ...(number ? { number } : {}) };
  });
}
