import {
  listFacets,
  listFacetValues,
  listValues,
  nameFormer,
} from '../../model/lists/list-facets.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Work } from '../../model/works/work.ts';
import { namePageKind } from '../../site/page-kinds.ts';
import type { SearchDocument } from './create-title-index.ts';
import type { Facet } from './title-index.ts';

/** The name of the facet of kinds of page. */
export const kindFacet = 'kind';

/** What search can narrow by: the facets of standards, then the kinds of page. @param kinds their ids. */
export function listSearchFacets(model: Model, kinds: readonly string[]): Facet[] {
  const facets = listFacets(model).filter((facet) => facet.in.includes('search'));
  const kindValues = kinds.map((kind): [string, string] => [
    kind,
    namePageKind(model.labels, kind),
  ]);
  return [
    ...facets.map((facet): Facet => {
      const values = listValues(facet, model.standards);
      return {
        name: facet.name,
        word: facet.word,
        values: values.map(([id, word]): [string, string] => [id, word]),
        ...nameFormer(facet, values),
        ...(facet.tones ? { tones: [...facet.tones] } : {}),
        ...(facet.choices ? { choices: [...facet.choices] } : {}),
      };
    }),
    { name: kindFacet, word: model.labels.say('page.kind'), values: kindValues },
  ].filter(({ values }) => values.length > 0);
}

/** A standard as it is to be found. */
export function describeStandard(model: Model, standard: Standard, kind: string): SearchDocument {
  const { address, title, record, events } = standard;
  const { numberBasis, titleBasis } = standard.identity;
  const reported = model.labels.say('trust.reported');
  const numbers = [
    standard.number,
    record.number,
    record.planNumber,
    record.corrected?.number,
    ...(record.otherNumbers ?? []).map(({ number }) => number),
    ...events.map(({ number }) => number),
  ];
  const titles = [
    record.title,
    record.corrected?.title,
    ...Object.values(record.titles ?? {}),
    ...events.map((event) => event.title),
  ];
  return {
    address,
    title,
    numbers: distinct(numbers),
    otherTitles: distinct(titles).filter((other) => other !== title),
    ...(numberBasis === 'reported' ? { mark: reported } : {}),
    ...(titleBasis === 'reported' ? { titleMark: reported } : {}),
    values: { ...listFacetValues(model, standard), [kindFacet]: [kind] },
  };
}

/** A standard whatever its edition, as it is to be found: by its undated number, after its editions. */
export const describeWork = (
  { labels: { say } }: Pick<Model, 'labels'>,
  { address, number, shown }: Work,
  kind: string,
): SearchDocument => ({
  address,
  title: shown.title,
  numbers: [number],
  otherTitles: [],
  ...(shown.identity.titleBasis === 'reported' ? { mark: say('trust.reported') } : {}),
  values: { [kindFacet]: [kind] },
});

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return Array.from(new Set(values.filter((value) => typeof value === 'string')));
}
