import type { NameBasis } from '../identity/read-identity.ts';
import type { Model } from '../model.ts';
import { readNumberFacts } from '../numbers/number-facts.ts';
import type { Standard } from '../standard.ts';
import type { BesideColumn, StandardColumn } from './standard-columns.ts';

/** The columns lists of standards have, those left out that say nothing of any of the standards listed. */
export function listColumns(model: Model, standards: readonly Standard[]): StandardColumn[] {
  const { numbering } = model.dataset;
  const { say } = model.labels;
  const facts = (standard: Standard) => readNumberFacts(standard, numbering);
  const columns: StandardColumn[] = [
    ...nameColumns(model),
    ...model.parts.flatMap((part) => part.columns?.(model) ?? []),
    {
      key: 'planNumber',
      word: say('field.planNumber'),
      read: ({ record }) => record.planNumber ?? null,
      hidden: true,
    },
    {
      key: 'family',
      word: say('field.family'),
      read: ({ family }) => family?.shortName ?? null,
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

/** The columns of numbers and titles, which every dataset has. */
export const nameColumns = ({ labels }: Pick<Model, 'labels'>): StandardColumn[] => [
  {
    key: 'number',
    word: labels.say('field.number'),
    brief: labels.say('field.number'),
    slug: 'number',
    read: ({ number }) => number,
    beside: [
      {
        word: labels.say('field.basisOf', { column: labels.say('field.number') }),
        read: ({ identity }) => tellBasis(labels, identity.numberBasis),
      },
      {
        word: labels.say('field.formerNumber'),
        read: ({ identity: { formerNumbers } }) =>
          formerNumbers.map(({ number }) => number).join(labels.say('mark.comma')) || null,
      },
    ],
  },
  {
    key: 'title',
    word: labels.say('field.title'),
    brief: labels.say('field.title'),
    slug: 'title',
    read: ({ title }) => title,
    beside: [
      {
        word: labels.say('field.basisOf', { column: labels.say('field.title') }),
        read: ({ identity }) => tellBasis(labels, identity.titleBasis),
      },
      {
        word: labels.say('field.formerTitle'),
        read: ({ identity }) => identity.formerTitle,
      },
    ],
  },
];

const tellBasis = ({ say }: Model['labels'], basis: NameBasis | null): string | null =>
  basis === 'reported' ? say('trust.reported') : null;

/** A column by itself: the value, then what stands behind it of any of the standards, as saved tables have them. */
export const listSavedColumns = (
  { word, read, beside = [] }: StandardColumn,
  standards: readonly Standard[],
): BesideColumn[] => [
  { word, read },
  ...beside.filter((each) => standards.some((standard) => each.read(standard) !== null)),
];
/** How much a cell says that stays on one line, in Latin characters; Chinese ones are as wide as two. */
const longestLine = 20;

/** Whether a cell may stand on several lines: one that says several things, or a long one. */
export function mayWrap(column: StandardColumn, standard: Standard): boolean {
  const words = column.read(standard) ?? '';
  const wide = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return column.isSeveral?.(standard) || words.length + wide > longestLine;
}
