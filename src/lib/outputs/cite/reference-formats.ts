import type { Citable } from './citable.ts';

/** Characters with a meaning in BibTeX values, and how each is written as itself; braces that do not pair would end a value. */
const bibtexEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeBibtex = (text: string) =>
  text.replace(/[\\{}%&#_$~^]/g, (character) => bibtexEscapes[character] ?? character);

/** Writes a citation as a BibTeX entry. @param type what the kind of report is called. */
export function formatBibtex(standard: Citable, type: string): string {
  const { id, number, title, year, author, publisher, issued, note, clause } = standard;
  const fields: [string, string | null | undefined][] = [
    ['author', author && `{${escapeBibtex(author)}}`],
    ['title', title && escapeBibtex(title)],
    ['number', number && escapeBibtex(number)],
    ['type', escapeBibtex(type)],
    ['institution', publisher && escapeBibtex(publisher)],
    ['year', year?.toString()],
    ['date', issued],
    ['pages', clause && escapeBibtex(clause)],
    ['note', note && escapeBibtex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@techreport{${id.replace(/[^\w.:-]+/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** Writes a citation as RIS: a line for each fact. */
export function formatRis(standard: Citable): string {
  const { number, title, year, author, publisher, issued, note, clause } = standard;
  const [y = '', m = '', d = ''] = issued?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    ['TY', 'STAND'],
    ['AU', author],
    ['TI', title],
    ['SN', number],
    ['PB', publisher],
    ['PY', year?.toString()],
    ['DA', issued && [y, m, d, ''].join('/')],
    ['SP', clause],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${toOneLine(value)}`] : []));
  return [...lines, 'ER  - '].join('\n');
}

/** A line break would begin another field. */
const toOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Writes a citation as CSL-JSON. */
export function formatCsl(standard: Citable): string {
  const { id, number, title, year, author, publisher, issued, note, clause } = standard;
  const date = issued ? issued.split('-').map(Number) : year ? [year] : null;
  return JSON.stringify(
    {
      id,
      type: 'standard',
      ...(number === null ? {} : { number }),
      ...(title === null ? {} : { title }),
      ...(author ? { author: [{ literal: author }] } : {}),
      ...(publisher ? { publisher } : {}),
      ...(date ? { issued: { 'date-parts': [date] } } : {}),
      ...(clause ? { locator: clause, label: 'section' } : {}),
      ...(note ? { note } : {}),
    },
    null,
    2,
  );
}
