import { statusWords } from '../../labels/words.ts';
import type { Model } from '../../model/create-model.ts';
import type { Standard } from '../../model/standard.ts';
import type { SearchDocument } from './create-title-index.ts';
import type { Facet } from './title-index.ts';

/** The name of the facet of kinds of page. */
export const kindFacet = 'kind';

/** The facets of a standard and its value of each, ids by name. */
export function listFacetValues(standard: Standard): Record<string, string> {
  const { family, category, subsystem, record, status } = standard;
  return {
    family: family.id,
    ...(category ? { category: category.id } : {}),
    ...(subsystem ? { subsystem: subsystem.id } : {}),
    ...(record.focusArea ? { focus: identifyFocus(standard) } : {}),
    status: status.status,
  };
}

/** The id of the area a standard works towards: that of the subsystem for it, else its name. */
export function identifyFocus({ subsystem, record }: Standard): string {
  return subsystem?.id ?? record.focusArea ?? '';
}

/** What can be filtered by: families, categories, subsystems, focus areas, statuses, kinds of page. */
export function listFacets(
  { dataset, standards }: Model,
  kinds: readonly (readonly [id: string, word: string])[],
): Facet[] {
  const areas = standards.flatMap((standard): [string, string][] =>
    standard.record.focusArea ? [[identifyFocus(standard), standard.record.focusArea]] : [],
  );
  const facets: Facet[] = [
    facet(
      'family',
      '标准族',
      dataset.site.families.map(({ id, shortName }) => [id, shortName]),
    ),
    facet(
      'category',
      '分类',
      dataset.categories.categories.map(({ id, name }) => [id, name]),
    ),
    facet(
      'subsystem',
      '子体系',
      dataset.subsystems.subsystems.map(({ id, name }) => [id, name]),
    ),
    facet('focus', '重点工作', Array.from(new Map(areas))),
    facet('status', '状态', Object.entries(statusWords)),
    facet(
      kindFacet,
      '页面',
      kinds.map(([id, word]) => [id, word]),
    ),
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function facet(name: string, word: string, values: [string, string][]): Facet {
  return { name, word, values };
}

/** A standard as it is to be found. */
export function describeStandard(standard: Standard, kind: string): SearchDocument {
  const { address, title, record, events } = standard;
  const numbers = [
    record.number,
    record.planNumber,
    record.corrected?.number,
    ...(record.otherNumbers ?? []).map(({ number }) => number),
    ...events.map(({ number }) => number),
  ];
  const titles = [record.corrected?.title, ...events.map((event) => event.title)];
  return {
    address,
    title,
    numbers: distinct(numbers),
    otherTitles: distinct(titles).filter((other) => other !== title),
    values: { ...listFacetValues(standard), [kindFacet]: kind },
  };
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return Array.from(new Set(values.filter((value) => typeof value === 'string')));
}
