import type { Labels } from '../../labels/labels.ts';
import { type Citable, nameCitable } from './citable.ts';
import { formatBibtex, formatCsl, formatRis } from './reference-formats.ts';

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

/** The styles programs read. */
export const programStyles: readonly CitationStyle[] = ['bibtex', 'ris', 'csl-json'];

/**
 * Writes a citation. What is not fixed by the style is said in the words of the site.
 * GB/T 7714—2025 puts the number first: `GB/T 3792—2021 信息与文献 资源描述[S].`; GB/T 7714—2015 the body and the title:
 * `全国信息与文献标准化技术委员会. 信息与文献 资源描述: GB/T 3792—2021[S]. 2021.` (the body is left out where it is not known).
 * Official documents write 《名称》（GB/T 33190—2016）. What has no number is cited by its title alone, what has no known title by its number. A clause ends the
 * citation; what is to be known of it stands behind all.
 */
export function formatCitation(labels: Labels, standard: Citable, style: CitationStyle): string {
  const { say } = labels;
  const noted = notePlan(labels, standard);
  switch (style) {
    case 'gb-t-7714-2025':
    case 'gb-t-7714-2015':
      return addNote(labels, noted, formatText(labels, standard, style));
    case 'official': {
      const saysPlan = standard.number !== null && standard.title !== null;
      return addNote(labels, saysPlan ? standard : noted, formatText(labels, standard, style));
    }
    case 'bibtex':
      return formatBibtex(noted, say('cite.type'));
    case 'ris':
      return formatRis(noted);
    case 'csl-json':
      return formatCsl(noted);
    default:
      throw new RangeError(`unknown style ${style satisfies never}`);
  }
}

/** What is cited with a note that it is a plan, where it is one: only official documents say so with the number. */
export function notePlan({ say }: Labels, standard: Citable): Citable {
  const { planned, note } = standard;
  if (!planned) return standard;
  return { ...standard, note: [say('cite.plan'), ...(note ? [note] : [])].join(say('mark.pause')) };
}

/** A reference to a clause as standards write it: `GB/T 1.1—2020，6.2.1`; null without number or clause. */
export function formatClauseReference(labels: Labels, standard: Citable): string | null {
  const { number, clause } = standard;
  if (number === null || clause === undefined) return null;
  return addNote(
    labels,
    notePlan(labels, standard),
    [number, clause].join(labels.say('mark.pause')),
  );
}

function formatText(
  { say }: Labels,
  standard: Citable,
  style: 'gb-t-7714-2025' | 'gb-t-7714-2015' | 'official',
): string {
  const { number, title, year, author, clause, clauseWords = '' } = standard;
  const end = clause === undefined ? '.' : `: ${clause}.`;
  if (style === 'gb-t-7714-2025') return `${nameCitable(standard)}[S]${end}`;
  if (style === 'gb-t-7714-2015') {
    const name = [title, number].filter(Boolean).join(': ');
    return `${author ? `${author}. ` : ''}${name}[S]${year ? `. ${year}${end}` : end}`;
  }
  if (title === null) return `${nameCitable(standard)}${clauseWords}`;
  // A title within a title stands in single marks (GB/T 15834): 《关于〈甲〉的说明》.
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
  const name =
    number === null
      ? say('cite.officialTitle', { title: inner })
      : say(standard.planned ? 'cite.officialPlan' : 'cite.official', { title: inner, number });
  return name + clauseWords;
}

const addNote = ({ say }: Labels, { note }: Citable, citation: string): string =>
  note === undefined ? citation : say('cite.noted', { citation, note });
