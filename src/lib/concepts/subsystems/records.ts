import { listFormer, type Moved } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type ClaimGroup, claimIds } from '../../dataset/validate/rules/claim.ts';
import type { Quote } from '../../dataset/validate/rules/quote.ts';
import { idsOf, type Reference, referLinks } from '../../dataset/validate/rules/reference.ts';
import type { VersionedRecord } from '../../releases/versioned-record.ts';
import { type Concept, isPublished } from '../concept.ts';

/** Whether a dataset has subsystems. */
export const isPresent = ({ subsystems }: Dataset): boolean => subsystems.subsystems.length > 0;

/** Subsystems as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { subsystem: 'subsystem.kind', priority: 'priority.kind' },
  isPresent,
  claims,
  references,
  quotes,
  addresses,
  moved,
  records: listRecords,
} satisfies Concept;

function claims({ subsystems: { subsystems: list } }: Dataset): ClaimGroup[] {
  return [
    { what: '子体系标识', claims: claimIds('subsystems', ['subsystems'], list) },
    ...list.map(({ name, priorities }, i) => ({
      what: `${name}的建设重点标识`,
      claims: claimIds('subsystems', ['subsystems', i, 'priorities'], priorities),
    })),
  ];
}

function references({ subsystems, categories, standards }: Dataset): Reference[] {
  const { subsystems: list } = subsystems;
  const inCategories = idsOf(categories.categories);
  const areas = new Set(list.map(({ focusArea }) => focusArea));
  const inStandards = idsOf(standards.standards);
  return [
    ...list.flatMap(({ composition, priorities }, i) => [
      ...composition.map(
        (value, k): Reference => ({
          file: 'subsystems',
          path: ['subsystems', i, 'composition', k],
          value,
          what: '一级分类',
          known: inCategories,
          where: 'categories.json',
        }),
      ),
      ...priorities.flatMap(({ items = [] }, k) =>
        items.flatMap(({ answeredBy }, n) => {
          const path = ['subsystems', i, 'priorities', k, 'items', n, 'answeredBy'];
          return referLinks('subsystems', path, answeredBy, inStandards);
        }),
      ),
    ]),
    ...standards.standards.map(
      ({ focusArea }, i): Reference => ({
        file: 'standards',
        path: ['standards', i, 'focusArea'],
        value: focusArea,
        what: '重点工作',
        known: areas,
        where: 'subsystems.json',
      }),
    ),
  ];
}

function quotes({ subsystems: { subsystems: list } }: Dataset): Quote[] {
  return list.flatMap(({ place, description, figure, tornText = [], priorities }, i) => {
    const quote = (words: string, ...path: (string | number)[]): Quote => ({
      file: 'subsystems',
      path: ['subsystems', i, ...path],
      words,
      place,
    });
    return [
      ...description.map((words, k) => quote(words, 'description', k)),
      quote(figure.caption, 'figure', 'caption'),
      ...tornText.map((words, k) => quote(words, 'tornText', k)),
      ...priorities.map(({ title, text }, k) => quote(`${title}。${text}`, 'priorities', k)),
    ];
  });
}

function addresses(dataset: Dataset): string[] {
  const index = pageAddress.subsystems;
  return [
    ...(isPresent(dataset) || isPublished(dataset, index) ? [index] : []),
    ...dataset.subsystems.subsystems.flatMap(({ id, priorities }) => [
      pageAddress.subsystem(id),
      ...priorities.map((priority) => pageAddress.priority(id, priority.id)),
    ]),
  ];
}

function moved({ subsystems: { subsystems: list } }: Dataset): Moved[] {
  return [
    ...listFormer(list, pageAddress.subsystem),
    ...list.flatMap((subsystem) =>
      listFormer(subsystem.priorities, (id) => pageAddress.priority(subsystem.id, id)),
    ),
  ];
}

function listRecords({ subsystems: { subsystems: list } }: Dataset): VersionedRecord[] {
  return list.flatMap(({ priorities, ...subsystem }) => [
    {
      kind: 'subsystem',
      id: subsystem.id,
      label: subsystem.name,
      address: pageAddress.subsystem(subsystem.id),
      value: subsystem,
    },
    ...priorities.map((priority) => ({
      kind: 'priority',
      id: `${subsystem.id}/${priority.id}`,
      label: priority.title,
      address: pageAddress.priority(subsystem.id, priority.id),
      value: priority,
    })),
  ]);
}
