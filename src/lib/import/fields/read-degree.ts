import { adoptionDegrees } from '../../concepts/relations/schema.ts';

/** How closely a standard follows another. */
export type Degree = (typeof adoptionDegrees)[number];

/** How Chinese catalogues call the degrees (GB/T 20000.2). */
const degreeWords: readonly (readonly [RegExp, Degree])[] = [
  [/^(?:非|不)等效(?:采用|转化)?$/u, 'NEQ'],
  [/^等同(?:采用|转化)?$/u, 'IDT'],
  [/^修改(?:采用|转化)?$/u, 'MOD'],
];

/** The degree that words name; undefined for others, `eqv` and 等效 among them. */
export function findDegree(text: string): Degree | undefined {
  const folded = text.normalize('NFKC').toUpperCase().replace(/\s+/gu, '');
  return (
    adoptionDegrees.find((degree) => folded.includes(degree)) ??
    degreeWords.find(([words]) => words.test(folded))?.[1]
  );
}
