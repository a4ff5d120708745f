import type { Model } from '../model.ts';
import { findPrefix, nameKind } from '../numbers/find-prefix.ts';
import { readNumberFacts } from '../numbers/number-facts.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Standard } from '../standard.ts';
import {
  type FacetValue,
  type FormerValue,
  listFormerValues,
  type MovedValue,
  type StandardFacet,
} from './standard-facets.ts';

const known = new WeakMap<Model, readonly StandardFacet[]>();

/** Everything standards can be narrowed by, in the order readers are offered it. */
export function listFacets(model: Model): readonly StandardFacet[] {
  const facets = known.get(model) ?? createFacets(model);
  known.set(model, facets);
  return facets;
}

/** The values of a standard in the facets of search, ids by name; a facet without one is left out. */
export function listFacetValues(model: Model, standard: Standard): Record<string, string[]> {
  const searched = listFacets(model).filter((facet) => facet.in.includes('search'));
  return Object.fromEntries(
    searched.flatMap(({ name, read }): [string, string[]][] => {
      const ids = read(standard).map(([id]) => id);
      return ids.length > 0 ? [[name, ids]] : [];
    }),
  );
}

/** The values of a facet: those it declares, else those that occur. */
export function listValues(
  { values, read }: StandardFacet,
  standards: readonly Standard[],
): FacetValue[] {
  return values ? [...values] : [...new Map(standards.flatMap(read))];
}

/** The former ids of those values of a facet that are offered, as a member to ship; no member when there are none. */
export function nameFormer(
  { formerIds = [] }: StandardFacet,
  values: readonly FacetValue[],
): { formerIds?: FormerValue[] } {
  const offered = new Set(values.map(([id]) => id));
  const known = formerIds.filter(([, id]) => offered.has(id));
  return known.length > 0 ? { formerIds: known } : {};
}

/** The same of the ids that values had in other facets. */
export function nameMoved(
  { movedIds = [] }: StandardFacet,
  values: readonly FacetValue[],
): { movedIds?: MovedValue[] } {
  const offered = new Set(values.map(([id]) => id));
  const known = movedIds.filter(([, , id]) => offered.has(id));
  return known.length > 0 ? { movedIds: known } : {};
}

function createFacets(model: Model): StandardFacet[] {
  const { site, numbering } = model.dataset;
  const { say } = model.labels;
  const facts = (standard: Standard) => readNumberFacts(standard, numbering);
  return [
    {
      name: 'family',
      word: say('field.family'),
      in: ['table', 'search'],
      read: ({ family: f }) => (f ? [[f.id, f.shortName]] : []),
      values: site.families.map(({ id, shortName }): FacetValue => [id, shortName]),
      formerIds: listFormerValues(site.families),
    },
    ...model.parts.flatMap((part) => part.facets?.(model) ?? []),
    {
      name: 'mandate',
      word: say('field.mandate'),
      in: ['table'],
      read: (standard) => {
        const { mandate } = facts(standard);
        return mandate ? [[mandate, say(`mandate.${mandate}`)]] : [];
      },
    },
    {
      name: 'prefix',
      word: say('field.prefix'),
      in: ['table'],
      read: (standard) => readPrefix(model, standard),
    },
    { name: 'year', word: say('field.year'), in: ['table'], ...readYears(model, facts) },
  ];
}

/** The prefix of its number with what it stands for: GB/T 推荐性国家标准. */
function readPrefix({ dataset: { numbering }, labels }: Model, standard: Standard): FacetValue[] {
  const number = readNumber(standard.number, numbering);
  if (number?.kind !== 'standard' || !number.prefix) return [];
  const { prefix } = number;
  const entry = findPrefix(numbering, prefix);
  const word = entry ? labels.say('facet.prefix', { prefix, name: nameKind(entry) }) : prefix;
  return [[prefix, word]];
}

/** Years newest first. */
function readYears(
  { standards }: Model,
  facts: (standard: Standard) => { year: number | null },
): Pick<StandardFacet, 'read' | 'values'> {
  const read = (standard: Standard): FacetValue[] => {
    const { year } = facts(standard);
    return year ? [[String(year), String(year)]] : [];
  };
  const years = new Set(standards.flatMap(read).map(([year]) => year));
  const values = [...years].sort((a, b) => Number(b) - Number(a)).map((y): FacetValue => [y, y]);
  return { read, values };
}
