import { numberingFile } from '../../../../src/lib/numbering/scheme.ts';
import type { StandardNumber } from '../../../../src/lib/numbering/value.ts';
import file from '../../../fixtures/numbering/numbering.json' with { type: 'json' };
import table from '../../../fixtures/numbering/numbers.json' with { type: 'json' };
import { readLines } from './read-fixture.ts';

/** A number of the table: how it is written, its address, other ways to write it, its fields. */
export interface DeclaredNumber {
  canonical: string;
  typographic: string;
  slug: string;
  also: string[];
  number: StandardNumber;
}

/** A numbering that declares the forms of many houses, validated. */
export const families = numberingFile.parse(file);

/** Numbers of those houses, in the order they sort. */
export const declaredNumbers = table.map((row) => ({
  ...row,
  number: { kind: 'standard', ...row.number },
})) as DeclaredNumber[];

/** The lines of a text file beside the table. */
export const readDeclared = (name: 'prose' | 'near-misses'): string[] =>
  readLines(`../../../../fixtures/numbering/${name}`);
