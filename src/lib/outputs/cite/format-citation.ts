import type { Labels } from '../../labels/labels.ts';
import { type Citable, nameCitable } from './citable.ts';

/** The forms in which a standard is cited as text; each is named by the label `citeStyle.…`. */
export const citationStyles = [
  'gb-t-7714-2025',
  'gb-t-7714-2015',
  'official',
  'bibtex',
  'ris',
  'csl-json',
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/**
 * Writes a citation. What is not fixed by the style is said in the words of the site.
 * GB/T 7714—2025 puts the number first: `GB/T 3792—2021 信息与文献 资源描述[S].`; GB/T 7714—2015 the title:
 * `信息与文献 资源描述: GB/T 3792—2021[S]. 2021.` (the responsible body is left out where it is not known).
 * Official documents write 《名称》（GB/T 33190—2016）. What has no number is cited by its title alone.
 */
export function formatCitation({ say }: Labels, standard: Citable, style: CitationStyle): string {
  const { number, title, year } = standard;
  switch (style) {
    case 'gb-t-7714-2025':
      return `${nameCitable(standard)}[S].`;
    case 'gb-t-7714-2015':
      return `${[title, number].filter(Boolean).join(': ')}[S].${year ? ` ${year}.` : ''}`;
    case 'official':
      return formatOfficial({ say }, standard);
    case 'bibtex':
      return formatBibtex(standard, say('cite.type'));
    case 'ris':
      return formatRis(standard);
    case 'csl-json':
      return formatCsl(standard);
    default:
      throw new RangeError(`unknown style ${style satisfies never}`);
  }
}

/** A title within a title stands in single marks (GB/T 15834): 《关于〈甲〉的说明》. */
function formatOfficial(
  { say }: Pick<Labels, 'say'>,
  { number, title: whole, planned }: Citable,
): string {
  const title = whole.replaceAll('《', '〈').replaceAll('》', '〉');
  if (number === null) return say('cite.officialTitle', { title });
  return say(planned ? 'cite.officialPlan' : 'cite.official', { title, number });
}

/** Characters with a meaning in BibTeX values, and how each is written as itself. */
const bibtexEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
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

function formatBibtex({ id, number, title, year }: Citable, type: string): string {
  const fields: [string, string][] = [
    ['title', escapeBibtex(title)],
    ...(number === null ? [] : [['number', escapeBibtex(number)] satisfies [string, string]]),
    ['type', escapeBibtex(type)],
    ...(year ? [['year', String(year)] satisfies [string, string]] : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${id},\n${lines.join(',\n')}\n}`;
}

function formatRis({ number, title, year }: Citable): string {
  const lines = ['TY  - STAND', `TI  - ${title}`];
  if (number !== null) lines.push(`SN  - ${number}`);
  if (year) lines.push(`PY  - ${year}`);
  return [...lines, 'ER  - '].join('\n');
}

function formatCsl({ id, number, title, year }: Citable): string {
  const issued = year ? { issued: { 'date-parts': [[year]] } } : {};
  const numbered = number === null ? {} : { number };
  return JSON.stringify({ id, type: 'standard', ...numbered, title, ...issued }, null, 2);
}
