import type { NumberingFile } from '../../numbering/scheme.ts';
import { compactText } from '../query/fold-text.ts';
import { createSpelling, type Speller } from './spelling.ts';
import type { Facet, FlatTitles, PackedRow, RowExtras } from './title-index.ts';

/** A page as it is to be found: what the index is made from. */
export interface SearchDocument {
  /** Relative to the site root, ending in `.html`. */
  address: string;
  title: string;
  /** The number shown first, then every other number it is known by; none for pages that are about no number. */
  numbers: readonly string[];
  otherTitles: readonly string[];
  /** What stands behind the number, and behind the title, where they are not to be taken as they are; absent where they are. */
  mark?: string;
  titleMark?: string;
  /** Ids of values, by the name of their facet. */
  values: Readonly<Record<string, readonly string[]>>;
}

/** What documents have in common. */
export interface IndexFrame {
  facets: Facet[];
  /** The name of the facet of kinds, and the kind of the pages of standards. */
  kindFacet: string;
  standardKind: string;
  numbering: NumberingFile;
}

/** Makes the title index of some documents, in their order. */
export function createTitleIndex(
  documents: readonly SearchDocument[],
  frame: IndexFrame,
  spell: Speller,
): FlatTitles {
  const { facets, kindFacet, standardKind } = frame;
  const { spelling, readings } = createSpelling(
    documents.map(({ title }) => compactText(title)),
    spell,
  );
  const kind = facets.findIndex(({ name }) => name === kindFacet);
  const standard = facets[kind]?.values.findIndex(([id]) => id === standardKind) ?? -1;
  return {
    layout: 'flat',
    facets,
    kind: { facet: kind, standard },
    numbering: trimNumbering(frame.numbering),
    total: documents.length,
    rows: documents.map((each, i) => packRow(each, facets, readings[i] ?? {})),
    spelling,
  };
}

function packRow(
  document: SearchDocument,
  facets: readonly Facet[],
  readings: Record<number, string>,
): PackedRow {
  const { address, title, numbers, otherTitles, mark, titleMark, values } = document;
  const extras: RowExtras = {
    ...(otherTitles.length > 0 ? { titles: [...otherTitles] } : {}),
    ...(mark ? { mark } : {}),
    ...(titleMark ? { titleMark } : {}),
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
  };
  const row: PackedRow = [
    address.replace(/\.html$/, ''),
    title,
    [...numbers],
    facets.map((facet) => packValues(facet, values[facet.name] ?? [])),
  ];
  if (Object.keys(extras).length > 0) row.push(extras);
  return row;
}

function packValues({ values }: Facet, ids: readonly string[]): number | number[] {
  const found = values.flatMap(([id], i) => (ids.includes(id) ? [i] : []));
  return found.length > 1 ? found : (found[0] ?? -1);
}

// Notes and names are for maintainers; reading numbers does not need them.
function trimNumbering({ $schema: _, ...numbering }: NumberingFile): NumberingFile {
  return {
    ...numbering,
    prefixes: numbering.prefixes.map(({ note: __, fullName: ___, ...entry }) => ({
      ...entry,
      name: '',
    })),
    ...(numbering.plan ? { plan: { ...numbering.plan, departments: [] } } : {}),
  };
}
