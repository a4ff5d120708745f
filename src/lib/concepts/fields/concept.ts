import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Labels } from '../../labels/labels.ts';
import { type FactPart, factsOf, linkOut } from '../../model/fact.ts';
import type { FacetValue, StandardFacet } from '../../model/lists/standard-facets.ts';
import type { Standard } from '../../model/standard.ts';
import type { Concept } from '../concept.ts';
import { checkFieldValues } from './rules.ts';
import { type DeclaredField, readFieldValue } from './schema.ts';

const declared = ({ site }: Dataset): readonly DeclaredField[] => site.fields ?? [];

/** What a field is called among columns and facets, whose names are otherwise those of the site. */
const nameOf = ({ key }: DeclaredField): string => `field-${key}`;

/** Fields a dataset declares for itself. */
export const fields: Concept = {
  isPresent: (dataset) => declared(dataset).length > 0,
  claims: (dataset) => [
    {
      scope: 'field',
      what: '字段标识',
      claims: declared(dataset).map(({ key }, i) => ({
        value: key,
        file: 'site',
        path: ['fields', i, 'key'],
      })),
    },
  ],
  rules: [checkFieldValues],
  outside: (dataset) => {
    const links = declared(dataset).filter(({ type }) => type === 'link');
    return dataset.standards.standards.flatMap((record) =>
      links.flatMap(({ key }) => {
        const value = readFieldValue(record, key);
        return typeof value === 'string' ? [value] : [];
      }),
    );
  },
  facts: ({ dataset, labels }, standard) =>
    declared(dataset).flatMap((field) =>
      factsOf(nameOf(field), field.label, ...listParts(labels, field, standard)),
    ),
  columns: ({ dataset, labels }) =>
    declared(dataset)
      .filter(({ table }) => table)
      .map((field) => ({
        key: nameOf(field),
        word: field.label,
        slug: nameOf(field),
        read: (standard) => readWords(labels, field, standard),
        isSeveral: (standard) => listFieldValues(field, standard).length > 1,
        ...(field.type === 'number'
          ? { rank: (standard: Standard) => Number(readValue(field, standard) ?? Infinity) }
          : {}),
      })),
  facets: ({ dataset, labels, standards }) =>
    declared(dataset)
      .filter(({ filter }) => filter)
      .map((field): StandardFacet => {
        const read = (standard: Standard) => listFieldValues(field, standard);
        return {
          name: nameOf(field),
          word: field.label,
          in: ['table', 'search'],
          read,
          ...(field.type === 'list' ? { values: sortValues(standards.flatMap(read), labels) } : {}),
        };
      }),
};

/** What a standard is narrowed by: every item of a list on its own, each once. */
function listFieldValues(field: DeclaredField, standard: Standard): FacetValue[] {
  const value = readValue(field, standard) ?? [];
  const words = Array.isArray(value) ? value : [value];
  return [...new Set(words.map(String))].map((word) => [word, word]);
}

/** The values that occur, as they are looked up in the language of the site. */
function sortValues(values: readonly FacetValue[], { lang }: Labels): FacetValue[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  return [...new Map(values)].sort(([, a], [, b]) => collator.compare(a, b));
}

const readValue = ({ key }: DeclaredField, { record }: Standard) => readFieldValue(record, key);

function readWords({ say }: Labels, field: DeclaredField, standard: Standard): string | null {
  const value = readValue(field, standard);
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(say('mark.comma')) : String(value);
}

function listParts(labels: Labels, field: DeclaredField, standard: Standard): FactPart[] {
  const words = readWords(labels, field, standard);
  if (words === null) return [];
  return field.type === 'link' ? linkOut(labels, words) : [words];
}
