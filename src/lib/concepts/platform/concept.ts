import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace } from '../../dataset/types.ts';
import type { GlossaryWord } from '../../labels/glossary.ts';
import { bulletList, component, link, section } from '../../mdx/nodes.ts';
import type { Mention, Model } from '../../model/model.ts';
import type { Page, SiteLink } from '../../pages/page.ts';
import type { Concept, HomeSection, NavigationGroup } from '../concept.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { linkPlatform } from './names.ts';
import { createPlatformPage } from './platform-page.ts';
import { records } from './records.ts';
import { listConcerns } from './relations.ts';
import { createSystemPage } from './system-page.ts';
import { createViewPage } from './view-page.ts';

/** The platform that the standards describe: its architecture views and their systems. */
export const platform: Concept = {
  ...records,
  kinds: { platform: 'platform.kind', view: 'view.kind', system: 'system.kind' },
  pages,
  navigation,
  reference: ({ dataset }) => (linkPlatform(dataset) ? [] : linkViews(dataset)),
  homeSections,
  sections: ({ dataset, labels: { say } }, { id }) =>
    listConcerns(dataset, id).length > 0
      ? [section('systems', say('concern.systems')), component('StandardSystems', id)]
      : [],
  mentions,
  retold,
  words: listWords,
  gaps,
  hasGaps: (dataset) => listUncovered(dataset).length > 0,
};

function pages(model: Model): Page[] {
  const { overview, views, systems } = model.dataset.platform;
  return [
    ...(overview ? [createPlatformPage(model, overview)] : []),
    ...views.map((view) => createViewPage(model, view)),
    ...systems.map((system) => createSystemPage(model, system)),
  ];
}

const linkViews = ({ platform }: Dataset): SiteLink[] =>
  platform.views.map(({ id, name }) => ({ label: name, address: pageAddress.view(id) }));

function navigation({ dataset }: Model): NavigationGroup[] {
  const title = linkPlatform(dataset);
  return title ? [{ title, items: linkViews(dataset) }] : [];
}

function homeSections({ dataset: { platform }, labels: { say } }: Model): HomeSection[] {
  const { overview, views, systems } = platform;
  if (!overview) return [];
  const to = pageAddress.platform;
  return [
    {
      title: { label: overview.name, address: to },
      lead: { label: say('platform.lead'), address: to },
      cards: views.map(({ id, name }) => {
        const tops = systems.filter((s) => s.view === id && s.parent === null).map((s) => s.name);
        return {
          label: name,
          address: pageAddress.view(id),
          count: tops.length > 0 ? say('system.count', { count: tops.length }) : '',
          detail: tops.join(say('mark.comma')),
        };
      }),
    },
  ];
}

/** Whether editors inferred any of what views and systems concern. */
function listWords({ dataset: { platform } }: Model): readonly GlossaryWord[] {
  const links = [...platform.views, ...platform.systems].flatMap(({ concerns = [] }) => concerns);
  return links.some(({ basis }) => basis === 'inferred') ? ['inferred'] : [];
}

/** The systems are mentioned in the document that describes the platform. */
function mentions({ platform: { overview, systems } }: Dataset, source: string): Mention[] {
  const described = overview?.statements.some(({ place }) => place.source === source);
  return described
    ? systems.map(({ id, name }) => ({ words: name, component: 'SystemLink', id }))
    : [];
}

/** The view whose figure stands at a place. */
function retold({ platform }: Dataset, place: SourcePlace): SiteLink | undefined {
  const view = platform.views.find(
    ({ figure }) => figure?.source === place.source && figure.clause === place.clause,
  );
  return view && { label: view.name, address: pageAddress.view(view.id) };
}

/** Systems with no standard concerning them, nor any concerning the system they belong to. */
function listUncovered({ platform: { systems } }: Dataset): Dataset['platform']['systems'] {
  const covered = new Set(systems.filter((s) => s.concerns?.length).map((s) => s.id));
  return systems.filter(({ id, parent }) => !covered.has(id) && !covered.has(parent ?? ''));
}

function gaps({ dataset, labels: { say } }: Model): GapSection[] {
  const open = listUncovered(dataset);
  if (open.length === 0) return [];
  const to = (target: string, label: string) =>
    link(relativeAddress(pageAddress.gaps, target), label);
  return [
    {
      id: 'systems',
      title: say('system.gaps'),
      count: say('system.count', { count: open.length }),
      inferred: true,
      blocks: [bulletList(open.map(({ id, name }) => to(pageAddress.system(id), name)))],
    },
  ];
}
