import type { TextIndex, TextPage, TextSection } from '../index/text-index.ts';
import { flattenLines } from '../query/fold-text.ts';
import { containsPieces, type TextQuery } from '../query/text-query.ts';
import { createExcerpt } from './excerpt.ts';
import { mostSections, type SectionHit, type TextHit } from './text-hit.ts';

/** A page with its text flattened, made once. */
export interface FlatPage {
  page: TextPage;
  flat: string;
}

/** Flattens the text of every page. */
export function flattenPages({ pages }: TextIndex): FlatPage[] {
  return pages.map((page) => ({ page, flat: flattenLines(textOf(page)) }));
}

/** All the text of a page, a line for each paragraph. */
export function textOf([, title, sections]: TextPage): string {
  return [title, ...sections.map(([, heading, text]) => `${heading}\n${text}`)].join('\n');
}

/**
 * The pages whose text contains every piece, best first: those with all pieces in one section, then
 * by how often they stand there for the length of the page.
 */
export function searchText(pages: readonly FlatPage[], query: TextQuery): TextHit[] {
  if (query.pieces.length === 0) return [];
  return pages
    .filter(({ flat }) => containsPieces(flat, query))
    .map(({ page, flat }) => ({ hit: createHit(page, query), score: scorePage(page, flat, query) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}

function scorePage([, , sections]: TextPage, flat: string, query: TextQuery): number {
  const together = sections.some(([, heading, text]) =>
    containsPieces(flattenLines(`${heading}\n${text}`), query),
  );
  const count = query.pieces.reduce((sum, piece) => sum + flat.split(piece).length - 1, 0);
  return (together ? 1000 : 0) + count / Math.log2(200 + flat.length);
}

/** A page as a hit: the sections that contain all pieces, else those that contain some. */
export function createHit([path, title, sections]: TextPage, query: TextQuery): TextHit {
  const found = sections.filter((section) => containsSome(section, query));
  const whole = found.filter((section) => containsPieces(flattenSection(section), query));
  const shown = keepFirst(whole.length > 0 ? whole : found).slice(0, mostSections);
  const first = sections[0] ?? ['', '', ''];
  return {
    address: `${path}.html`,
    title,
    sections: (shown.length > 0 ? shown : [first]).map((section) => createSection(section, query)),
  };
}

// Rows of a table and items of a list may all stand under one heading: the first will do.
function keepFirst(sections: readonly TextSection[]): TextSection[] {
  const headings = new Set<string>();
  return sections.filter(([, heading]) => {
    const isNew = !headings.has(heading);
    headings.add(heading);
    return isNew;
  });
}

function flattenSection([, heading, text]: TextSection): string {
  return flattenLines(`${heading}\n${text}`);
}

function containsSome(section: TextSection, { pieces, whole }: TextQuery): boolean {
  const flat = flattenSection(section);
  return pieces.some((piece) => containsPieces(flat, { pieces: [piece], whole }));
}

function createSection([fragment, heading, text]: TextSection, { pieces }: TextQuery): SectionHit {
  return { fragment, heading, excerpt: createExcerpt(text, pieces) };
}
