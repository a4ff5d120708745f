import { pageAddress } from '../addresses/page-address.ts';
import { type Concept, isPublished } from '../concepts/concept.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { labelsOf } from '../labels/labels.ts';
import type { Model } from './create-model.ts';
import { readNumberFacts } from './number-facts.ts';
import type { Standard } from './standard.ts';
import type { StandardColumn } from './standard-columns.ts';

/** The columns lists of standards have, those left out that say nothing of any of the standards listed. */
export function listColumns(model: Model, standards: readonly Standard[]): StandardColumn[] {
  const { numbering } = model.dataset;
  const { say } = model.labels;
  const facts = (standard: Standard) => readNumberFacts(standard, numbering);
  const columns: StandardColumn[] = [
    ...listNames(model),
    ...model.concepts.flatMap((concept) => concept.columns?.(model) ?? []),
    {
      key: 'planNumber',
      word: say('field.planNumber'),
      read: ({ record }) => record.planNumber ?? null,
      hidden: true,
    },
    {
      key: 'family',
      word: say('field.family'),
      read: ({ family }) => family.shortName,
      hidden: true,
    },
    {
      key: 'mandate',
      word: say('field.mandate'),
      read: (standard) => {
        const { mandate } = facts(standard);
        return mandate && say(`mandate.${mandate}`);
      },
      hidden: true,
    },
    {
      key: 'year',
      word: say('field.year'),
      read: (standard) => facts(standard).year?.toString() ?? null,
      hidden: true,
    },
  ];
  return columns.filter(({ read }) => standards.some((standard) => read(standard) !== null));
}

/** A column by which lists of standards can be ordered, with the address of the list of all in that order. */
export interface Ordering {
  column: StandardColumn;
  address: string;
}

/**
 * The orders all standards are listed in, each at an address of its own: by number, by title, and by the columns of
 * the concepts a dataset has, or had when such a list was published.
 */
export function listOrderings(dataset: Dataset, concepts: readonly Concept[]): Ordering[] {
  const labels = labelsOf(dataset);
  const order = (columns: readonly StandardColumn[]) =>
    columns.flatMap((column) =>
      column.slug ? [{ column, address: pageAddress.standardsBy(column.slug) }] : [],
    );
  return [
    ...order(listNames({ labels })),
    ...concepts.flatMap((concept) =>
      order(concept.columns?.({ labels }) ?? []).filter(
        ({ address }) => concept.isPresent(dataset, concepts) || isPublished(dataset, address),
      ),
    ),
  ];
}

const listNames = ({ labels: { say } }: Pick<Model, 'labels'>): StandardColumn[] => [
  { key: 'number', word: say('field.number'), slug: 'number', read: ({ label }) => label },
  { key: 'title', word: say('field.title'), slug: 'title', read: ({ title }) => title },
];
