import { listAnchors } from '../../addresses/list-anchors.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { idsOf, type Reference, referLinks } from '../../dataset/findings/reference.ts';
import type { SourceText } from '../../dataset/types.ts';
import { figureAnchor } from '../../model/places/find-place.ts';
import { type Concept, isPublished } from '../concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import { hasMapPage } from './map-page.ts';

/** Whether a dataset has subsystems. */
export const isPresent = ({ subsystems }: Dataset): boolean => subsystems.subsystems.length > 0;

/** Whether the list of subsystems has a page: it stays, once published, when the last of them is gone. */
export const isListed = (dataset: Dataset): boolean =>
  isPresent(dataset) || isPublished(dataset, pageAddress.subsystems);

/** Subsystems as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { subsystem: 'subsystem.kind', priority: 'priority.kind' },
  isPresent,
  ...describeRecords(listParts),
  references,
  quotes,
} satisfies Concept;

function listParts(dataset: Dataset): RecordParts[] {
  const { subsystems: list } = dataset.subsystems;
  return [
    {
      addresses: [
        ...(isListed(dataset) ? [pageAddress.subsystems] : []),
        ...(hasMapPage(dataset) ? [pageAddress.map] : []),
      ],
    },
    describeList({
      kind: 'subsystem',
      what: '子体系标识',
      file: 'subsystems',
      path: ['subsystems'],
      items: list,
      label: ({ name }) => name,
      address: pageAddress.subsystem,
      value: ({ priorities: _, ...subsystem }) => subsystem,
    }),
    ...list.map(({ id: subsystem, name, priorities }, i) =>
      describeList({
        kind: 'priority',
        within: subsystem,
        what: `${name}的建设重点标识`,
        file: 'subsystems',
        path: ['subsystems', i, 'priorities'],
        items: priorities,
        label: ({ title }) => title,
        address: (id) => pageAddress.priority(subsystem, id),
        versionId: ({ id }) => `${subsystem}/${id}`,
      }),
    ),
  ];
}

function references({ subsystems, categories, standards, texts }: Dataset): Reference[] {
  const { subsystems: list } = subsystems;
  const inCategories = idsOf(categories.categories);
  const inSubsystems = idsOf(list);
  const inStandards = idsOf(standards.standards);
  return [
    ...list.flatMap(({ composition, priorities, tornItems = [], figure, place: { source } }, i) => [
      ...(figure && texts[source] ? [referFigure(i, figure.number, texts[source])] : []),
      ...composition.map(
        (value, k): Reference => ({
          file: 'subsystems',
          path: ['subsystems', i, 'composition', k],
          value,
          what: '一级分类',
          known: inCategories,
          files: ['categories'],
        }),
      ),
      ...tornItems.flatMap(({ answeredBy }, n) =>
        referLinks(
          'subsystems',
          ['subsystems', i, 'tornItems', n, 'answeredBy'],
          answeredBy,
          inStandards,
        ),
      ),
      ...priorities.flatMap(({ items = [] }, k) =>
        items.flatMap(({ answeredBy }, n) => {
          const path = ['subsystems', i, 'priorities', k, 'items', n, 'answeredBy'];
          return referLinks('subsystems', path, answeredBy, inStandards);
        }),
      ),
    ]),
    ...standards.standards.map(
      ({ subsystem }, i): Reference => ({
        file: 'standards',
        path: ['standards', i, 'subsystem'],
        value: subsystem,
        what: '子体系',
        known: inSubsystems,
        files: ['subsystems'],
      }),
    ),
  ];
}

/** The figure of a subsystem is one of its source, by its number; one that was renamed is known by its former id. */
function referFigure(index: number, number: number, text: SourceText): Reference {
  const figures = listAnchors(text).filter(({ kind }) => kind === 'figure');
  return {
    file: 'subsystems',
    path: ['subsystems', index, 'figure', 'number'],
    value: figureAnchor(number),
    what: '图',
    known: new Set(figures.flatMap(({ id, formerIds }) => [id, ...formerIds])),
    files: [`texts/${text.source}`],
  };
}

function quotes({ subsystems: { subsystems: list } }: Dataset): Quote[] {
  return list.flatMap(({ place, description, figure, tornText = [], priorities }, i) => {
    const quote = quotesAt('subsystems', ['subsystems', i], place);
    return [
      ...description.map((words, k) => quote(words, 'description', k)),
      ...(figure ? [quote(figure.caption, 'figure', 'caption')] : []),
      ...tornText.map((words, k) => quote(words, 'tornText', k)),
      ...priorities.flatMap(({ title, text, place: own = place }, k) => {
        const inPriority = quotesAt('subsystems', ['subsystems', i, 'priorities', k], own);
        return [inPriority(title, 'title'), inPriority(text, 'text')];
      }),
    ];
  });
}
