import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace } from '../../dataset/types.ts';
import { component, section } from '../../mdx/nodes.ts';
import type { Fact } from '../../model/fact.ts';
import type { StandardColumn } from '../../model/lists/standard-columns.ts';
import {
  type FacetValue,
  listFormerValues,
  type StandardFacet,
} from '../../model/lists/standard-facets.ts';
import type { Model } from '../../model/model.ts';
import { figureAnchor, findPlace } from '../../model/places/find-place.ts';
import type { Standard } from '../../model/standard.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { BookletFrame } from '../booklets/booklet.ts';
import type { Concept, HomeSection, NavigationGroup } from '../concept.ts';
import { listAnsweredItems, listItems } from './coverage.ts';
import { findGaps, hasGaps } from './gaps.ts';
import { mapOf } from './map.ts';
import { listSubsystemPages } from './page.ts';
import { isPresent, records } from './records.ts';
import { checkPriorities, checkSubsystemCounts, checkTornItems } from './rules.ts';

/** Parts of the standards system, each serving an area of work with priorities of its own. */
export const subsystems: Concept = {
  ...records,
  kinds: { subsystem: 'subsystem.kind', map: 'map.kind' },
  rules: [checkPriorities, checkTornItems, checkSubsystemCounts],
  pages: listSubsystemPages,
  navigation,
  homeSections,
  familyMap: mapOf,
  resolve: ({ subsystems: { subsystems: list } }) => {
    const known = new Map(list.map((subsystem) => [subsystem.id, subsystem]));
    return ({ subsystem }) => ({ subsystem: known.get(subsystem ?? '') ?? null });
  },
  facts,
  sections: (model, { id }) =>
    listAnsweredItems(model, id).length > 0
      ? [
          section('priorities', model.labels.say('priority.ofStandard')),
          component('StandardPriorities', id),
        ]
      : [],
  columns,
  facets,
  retold,
  words: (model) =>
    listItems(model).some(({ item }) => item.answeredBy.some(({ basis }) => basis === 'inferred'))
      ? ['inferred']
      : [],
  gaps: findGaps,
  hasGaps,
  booklets,
};

function columns({ labels: { say } }: Pick<Model, 'labels'>): StandardColumn[] {
  return [
    {
      key: 'focusArea',
      word: say('field.focusArea'),
      slug: 'focus-area',
      read: ({ subsystem }) => subsystem?.focusArea ?? null,
    },
  ];
}

function navigation({ dataset, labels: { say } }: Model): NavigationGroup[] {
  if (!isPresent(dataset)) return [];
  return [
    {
      title: { label: say('subsystems.title'), address: pageAddress.subsystems },
      items: dataset.subsystems.subsystems.map(({ id, focusArea }) => ({
        label: focusArea,
        address: pageAddress.subsystem(id),
      })),
    },
  ];
}

function homeSections({ dataset, standards, labels: { say } }: Model): HomeSection[] {
  if (!isPresent(dataset)) return [];
  return [
    {
      title: { label: say('subsystems.home'), address: pageAddress.subsystems },
      cards: dataset.subsystems.subsystems.map(({ id, focusArea, priorities }) => ({
        label: focusArea,
        address: pageAddress.subsystem(id),
        count: say('count.standards', {
          count: standards.filter((s) => s.subsystem?.id === id).length,
        }),
        detail: priorities.map((p) => p.title).join(say('mark.comma')),
      })),
    },
  ];
}

function facts({ labels: { say } }: Model, { subsystem }: Standard): Fact[] {
  if (!subsystem) return [];
  const value = { words: subsystem.focusArea, address: pageAddress.subsystem(subsystem.id) };
  const name = say('field.focusArea');
  return [{ id: 'focusArea', in: ['page', 'markdown', 'booklet'], name, parts: [value] }];
}

function facets({ dataset, labels: { say } }: Model): StandardFacet[] {
  const { subsystems: list } = dataset.subsystems;
  const values = list.map(({ id, name }): FacetValue => [id, name]);
  const formerIds = listFormerValues(list);
  return [
    {
      name: 'subsystem',
      word: say('subsystems.facet'),
      in: ['search'],
      read: ({ subsystem: s }) => (s ? [[s.id, s.name]] : []),
      values,
      formerIds,
    },
    {
      name: 'focus',
      word: say('field.focusArea'),
      in: ['table', 'search'],
      read: ({ subsystem: s }) => (s ? [[s.id, s.focusArea]] : []),
      formerIds,
    },
  ];
}

/** The subsystem whose figure stands at a place. */
function retold(dataset: Dataset, place: SourcePlace): SiteLink | undefined {
  const at = findPlace(dataset, place);
  if (at?.kind !== 'figure') return undefined;
  const ids = [at.id, ...at.formerIds];
  const subsystem = dataset.subsystems.subsystems.find(
    ({ place: { source }, figure }) =>
      source === place.source && figure && ids.includes(figureAnchor(figure.number)),
  );
  return subsystem && { label: subsystem.name, address: pageAddress.subsystem(subsystem.id) };
}

function booklets({ subsystems: { subsystems: list } }: Dataset): BookletFrame[] {
  return list.map(({ id, formerIds, name, place }) => ({
    kind: 'subsystem',
    of: id,
    formerIds,
    name,
    place,
    page: pageAddress.subsystem(id),
    includes: ({ subsystem }) => subsystem?.id === id,
  }));
}
