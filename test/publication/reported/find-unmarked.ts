import type { Nodes } from 'hast';
import { facets } from '../../../src/client/contract.ts';
import { parsePage } from '../../../src/lib/html/parse-page.ts';

/** What stands beside whatever is only reported. */
const mark = '待核实';

/** Elements that go on in the line they stand in; every other one begins a line of its own. */
const inline = new Set(
  'a abbr b bdi br button cite code em i kbd mark small span strong sub sup tspan u wbr dt dd td th'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template']);

/**
 * The lines of a page as a reader sees them: a row of a table, an item, a paragraph; names of facts with what they say;
 * what stands in one box of a drawing.
 */
function listLines(node: Nodes, lines: string[] = ['']): string[] {
  if (node.type === 'text') lines[lines.length - 1] += node.value;
  if (!('children' in node)) return lines;
  if (node.type === 'element' && silent.has(node.tagName)) return lines;
  const breaks = node.type === 'element' && !inline.has(node.tagName);
  if (breaks) lines.push('');
  for (const child of node.children) listLines(child, lines);
  if (breaks) lines.push('');
  return lines;
}

/** A text with its dashes all alike, so that numbers are found however they are written. */
const fold = (text: string): string => text.replace(/[—–]/gu, '-');

const findIn = (lines: readonly string[], facts: readonly string[]): string[] =>
  lines.filter((line) => !line.includes(mark) && facts.some((fact) => fold(line).includes(fact)));

/** The lines of a page that tell of something reported without saying so. */
export const findInPage = (html: string, facts: readonly string[]): string[] =>
  findIn(listLines(parsePage(html)), facts).map((line) => line.replace(/\s+/gu, ' ').trim());

/** The lines of a Markdown file that do. */
export const findInText = (text: string, facts: readonly string[]): string[] =>
  findIn(text.split('\n'), facts);

/** The entries of a feed that do. */
export const findInFeed = (xml: string, facts: readonly string[]): string[] =>
  findIn(xml.split(/<\/?entry>/u).slice(1), facts);

/**
 * The texts of a JSON value that do: neither they nor what they are part of, the file itself aside, say how far they
 * are to be trusted.
 */
export function findInJson(value: unknown, facts: readonly string[], isRoot = true): string[] {
  if (typeof value === 'string') return findIn([value], facts);
  if (typeof value !== 'object' || value === null) return [];
  const { trust, basis, reported } = value as Record<string, unknown>;
  if (!isRoot && (trust === 'reported' || basis === 'reported' || reported === true)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const about = name.replace(/Date$/u, '');
    if (Object(value)[`${about}Basis`] === 'reported') return [];
    // Of a record, this member holds what is reported, and nothing else.
    if (name === 'corrected' && typeof each === 'object') return [];
    return findInJson(each, facts, false);
  });
}

/** The stretches of a page as the full text holds it that do: words that stand together, its marks near them. */
export function findInFragment(fragment: string, facts: readonly string[]): string[] {
  const { content } = JSON.parse(fragment.slice(fragment.indexOf('{')));
  // The evidence names where something stands: that is no word of its own.
  const text = fold(String(content)).replace(/（见 [^）]*）/gu, '');
  return facts.flatMap((fact) => {
    const [before = '', ...after] = text.split(fact);
    return after
      .map((piece, i) => (after[i - 1] ?? before).slice(-near) + fact + piece.slice(0, near))
      .filter((stretch) => !stretch.includes(mark));
  });
}

/**
 * The rows of the index of titles that do: neither a mark of their own nor the facet of grounds, which a result shows
 * beside its status, says it.
 */
export function findInTitles(script: string, facts: readonly string[]): string[] {
  const index = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1));
  const basis = index.facets.findIndex(({ name }: { name: string }) => name === facets.basis);
  const grounds: string[][] = index.facets[basis].values;
  const rows: [string, string, string[], number[], { mark?: string; titleMark?: string }?][] =
    index.rows;
  return rows
    .filter(([, , , values, more]) => {
      const [ground] = grounds[values[basis] ?? -1] ?? [];
      return more?.mark !== mark && more?.titleMark !== mark && ground !== 'reported';
    })
    .map((row) => JSON.stringify(row))
    .filter((row) => facts.some((fact) => fold(row).includes(fact)));
}

/** How many characters may lie between a fact and the word that marks it: a row of a table. */
const near = 300;
