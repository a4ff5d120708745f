import { readFileSync } from 'node:fs';

/** The folder of what every new dataset begins with. */
const starter = new URL('./starter/', import.meta.url);

/** A text file that every new dataset begins with. */
export const readStarterText = (name: string): string =>
  readFileSync(new URL(name, starter), 'utf8');

/** The table of examples of a new dataset, headings first: number and title come first in a row. */
export const readStarterRows = (): string[][] => JSON.parse(readStarterText('rows.json'));
