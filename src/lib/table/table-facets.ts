import { mandateWords, statusWords } from '../labels/words.ts';
import type { Model } from '../model/create-model.ts';
import { readNumberFacts } from '../model/number-facts.ts';
import type { Standard } from '../model/standard.ts';
import { identifyFocus } from '../search/index/describe-standards.ts';

/** What the table of all standards can be narrowed by. */
export interface TableFacet {
  /** Its name in addresses. */
  name: string;
  word: string;
  /** Ids, as addresses hold them, and the words readers see. */
  values: readonly (readonly [id: string, word: string])[];
}

/** The value of a standard that has none. */
const none = ['none', '（无）'] as const;

interface Kind {
  name: string;
  word: string;
  read(standard: Standard): readonly [id: string, word: string] | null;
}

/**
 * The facets some standards differ in, with the values that occur, in the order of the dataset; years newest first.
 */
export function listTableFacets({ dataset, standards }: Model): TableFacet[] {
  return listKinds(dataset.numbering)
    .map(({ name, word, read }) => {
      const values = new Map(standards.flatMap((s) => toEntry(read(s))));
      const sorted = [...values].sort(([a], [b]) => orderOf(name, a) - orderOf(name, b));
      const lacking = standards.some((s) => !read(s));
      return { name, word, values: lacking ? [...sorted, none] : sorted };
    })
    .filter(({ values }) => values.length > 1);
}

/** For every facet, which of its values a standard has: indexes into `values`. */
export function indexFacetValues(
  standard: Standard,
  facets: readonly TableFacet[],
  { dataset }: Model,
): number[] {
  const kinds = listKinds(dataset.numbering);
  return facets.map(({ name, values }) => {
    const kind = kinds.find((k) => k.name === name);
    const [id] = kind?.read(standard) ?? none;
    return values.findIndex(([known]) => known === id);
  });
}

function listKinds(numbering: Model['dataset']['numbering']): Kind[] {
  const facts = (standard: Standard) => readNumberFacts(standard, numbering);
  return [
    { name: 'family', word: '标准族', read: ({ family: f }) => [f.id, f.shortName] },
    { name: 'category', word: '分类', read: ({ category: c }) => c && [c.id, c.name] },
    { name: 'subcategory', word: '二级分类', read: readSubcategory },
    {
      name: 'focus',
      word: '重点工作',
      read: (s) => (s.record.focusArea ? [identifyFocus(s), s.record.focusArea] : null),
    },
    { name: 'status', word: '状态', read: ({ status: { status: s } }) => [s, statusWords[s]] },
    { name: 'mandate', word: '性质', read: (s) => readMandate(facts(s).mandate) },
    { name: 'year', word: '年份', read: (s) => readYear(facts(s).year) },
  ];
}

const readSubcategory: Kind['read'] = ({ category, subcategory }) =>
  category && subcategory
    ? [`${category.id}/${subcategory.id}`, `${category.name} › ${subcategory.name}`]
    : null;

const readMandate = (mandate: keyof typeof mandateWords | null) =>
  mandate && ([mandate, mandateWords[mandate]] as const);

const readYear = (year: number | null) => (year ? ([String(year), String(year)] as const) : null);

const toEntry = (value: readonly [string, string] | null): [string, string][] =>
  value ? [[value[0], value[1]]] : [];

const statusIds = Object.keys(statusWords);

function orderOf(name: string, id: string): number {
  if (name === 'year') return -Number(id);
  return name === 'status' ? statusIds.indexOf(id) : 0;
}
