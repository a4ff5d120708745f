import { pageAddress } from '../addresses/page-address.ts';
import type { HomeCard, NavigationGroup } from '../concepts/concept.ts';
import { concepts } from '../concepts/registry.ts';
import type { Model } from '../model/model.ts';
import type { SiteLink } from '../pages/page.ts';
import { hasSources } from './source-page.ts';

/** The lists of the navigation, in order; the first has no title. */
export interface Navigation {
  start: readonly SiteLink[];
  groups: readonly NavigationGroup[];
  /** Registers and explanations, under a title that leads nowhere. */
  reference: readonly SiteLink[];
}

/** Where the navigation leads. @param guides the hand-written pages. */
export function listNavigation(model: Model, guides: readonly SiteLink[]): Navigation {
  const { site, sources } = model.dataset;
  const { say } = model.labels;
  return {
    start: [
      { label: say('standards.title'), address: pageAddress.standards },
      ...site.families.map(({ id, shortName }) => ({
        label: shortName,
        address: pageAddress.family(id),
      })),
    ],
    groups: [
      ...joinGroups(concepts.flatMap((concept) => concept.navigation?.(model) ?? [])),
      ...(hasSources(model.dataset)
        ? [
            {
              title: { label: say('sources.title'), address: pageAddress.sources },
              items: sources.sources.map(({ id, shortTitle }) => ({
                label: shortTitle,
                address: pageAddress.source(id),
              })),
            },
          ]
        : []),
    ],
    reference: [
      ...concepts.flatMap((concept) => concept.reference?.(model, concepts) ?? []),
      { label: say('about.title'), address: pageAddress.about },
      ...guides,
    ],
  };
}

/** Groups under the same title as one: concepts may add to what others list. */
function joinGroups(groups: readonly NavigationGroup[]): NavigationGroup[] {
  const alike = Map.groupBy(groups, ({ title }) => title.address);
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, items: [first, ...rest].flatMap(({ items }) => items) }] : [],
  );
}

/** What the foot of every page leads to: documents, registers, data for other systems. */
export function listFooter(model: Model): SiteLink[] {
  const { citations } = model.citations;
  const { say } = model.labels;
  return [
    ...(hasSources(model.dataset)
      ? [{ label: say('sources.title'), address: pageAddress.sources }]
      : []),
    { label: say('about.title'), address: pageAddress.about },
    ...concepts.flatMap((concept) => concept.footer?.(model, concepts) ?? []),
    { label: 'standards.json', address: pageAddress.standardsData },
    ...(citations.length > 0
      ? [{ label: 'citations.json', address: pageAddress.citationsData }]
      : []),
  ];
}

/** The cards of the home page that lead to registers and explanations. */
export function listReferenceCards(model: Model): HomeCard[] {
  const { say } = model.labels;
  return [
    ...concepts.flatMap((concept) => concept.homeCards?.(model, concepts) ?? []),
    ...(hasSources(model.dataset)
      ? [
          {
            label: say('sources.title'),
            address: pageAddress.sources,
            count: say('sources.count', { count: model.dataset.sources.sources.length }),
            detail: say('sources.detail'),
          },
        ]
      : []),
    {
      label: say('about.title'),
      address: pageAddress.about,
      count: '',
      detail: say('about.detail'),
    },
  ];
}
