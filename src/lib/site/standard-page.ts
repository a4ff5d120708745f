import { relativeAddress } from '../addresses/relative-address.ts';
import { type Concept, listStandardCrumbs } from '../concepts/concept.ts';
import { stepMark } from '../dataset/record-words.ts';
import { drawNeighbourhood } from '../diagrams/citation-diagrams.ts';
import { createFences } from '../diagrams/diagram.ts';
import { drawImpact } from '../diagrams/impact-diagram.ts';
import { drawParts } from '../diagrams/parts-diagram.ts';
import {
  type Block,
  component,
  factTable,
  type Inline,
  inLanguage,
  inlineComponent,
  link,
  paragraph,
  section,
} from '../mdx/nodes.ts';
import { listCited } from '../model/citations/list-cited.ts';
import { quoteTitle } from '../model/identity/name-identity.ts';
import { listFactsIn } from '../model/list-facts.ts';
import { listFacetValues } from '../model/lists/list-facets.ts';
import type { Model } from '../model/model.ts';
import { nameStandard, type Standard } from '../model/standard.ts';
import { nameBadgeMarked } from '../model/status/name-status.ts';
import { listLaterEditions } from '../model/works/group-works.ts';
import type { Page } from '../pages/page.ts';

/** The page of one standard. */
export function createStandardPage(
  model: Model,
  standard: Standard,
  concepts: readonly Concept[],
): Page {
  const { id, address } = standard;
  const { say } = model.labels;
  return {
    address,
    kind: 'standard',
    id,
    title: nameStandard(standard),
    description: describe(model, standard, concepts),
    crumbs: listStandardCrumbs(model, standard, concepts),
    facets: listFacetValues(model, standard),
    blocks: [
      ...(tellsStatus(model, standard) ? [component('StandardStatus', id)] : []),
      section('citing', say('section.citing')),
      component('StandardCiting', id),
      ...listOverview(model, standard),
      ...listParts(model, standard),
      ...listRelations(model, standard, concepts),
      ...concepts.flatMap((concept) => concept.sections?.(model, standard) ?? []),
    ],
  };
}

/** Whether there is something to say on top: where statuses are told, whether it may be cited; or that there is a later edition. */
const tellsStatus = ({ dataset, workOf }: Model, { id, status }: Standard): boolean =>
  dataset.events.events.length > 0 ||
  status.event !== null ||
  listLaterEditions(workOf(id), id).length > 0;

/** What the heading does not say already; where there is no more, its place is left for those who know its address. */
function listOverview(model: Model, standard: Standard): Block[] {
  const rows = listRows(model, standard);
  if (rows.length === 0) return [component('FormerAnchor', 'overview')];
  return [section('overview', model.labels.say('section.overview')), factTable(rows)];
}

function listRows(model: Model, standard: Standard): Inline[][] {
  return listFactsIn('page', model, standard).map(({ name, word, parts }) => [
    word ? inlineComponent('Word', word) : name,
    parts.map((part) => {
      if (typeof part === 'string') return part;
      if ('lang' in part) return inLanguage(part.lang, part.words);
      const to = 'url' in part ? part.url : relativeAddress(standard.address, part.address);
      return link(to, part.words);
    }),
  ]);
}

function listParts(model: Model, standard: Standard): Block[] {
  if (!model.seriesOf(standard.id)) return [];
  return [
    section('parts', model.labels.say('section.parts')),
    ...createFences(drawParts(model, standard)),
    component('StandardParts', standard.id),
  ];
}

/** Also for a standard without any that a source shows among those that cite one another. */
function listRelations(model: Model, standard: Standard, concepts: readonly Concept[]): Block[] {
  const { id, label } = standard;
  const { say } = model.labels;
  const shown = concepts.some((concept) => concept.citationWords?.(model, standard));
  if (!shown && listCited(model, id, 'cites').length + listCited(model, id, 'citedBy').length === 0)
    return [];
  const { direct, indirect, outside } = model.impactOf(id);
  const reached = { number: label, direct, indirect };
  const { length: beyond } = outside.flat();
  const neighbourhood = createFences(drawNeighbourhood(model, standard));
  return [
    section('citations', say('section.citations')),
    ...neighbourhood,
    ...(neighbourhood.length > 0 ? [paragraph(say('diagram.citationsDirection'))] : []),
    component('StandardCitations', id),
    ...(direct > 0
      ? [
          section('impact', say('section.impact')),
          paragraph(
            beyond > 0
              ? say('impact.reachedOutside', { ...reached, outside: beyond })
              : say('impact.reached', reached),
          ),
          ...createFences(drawImpact(model, standard)),
          component('StandardImpact', id),
        ]
      : []),
  ];
}

function describe(model: Model, standard: Standard, concepts: readonly Concept[]): string {
  const { label: number, family, status, identity } = standard;
  const { say } = model.labels;
  const quoted = quoteTitle(model.labels, identity.title, identity.titleBasis);
  const way = concepts.flatMap((concept) => concept.crumbs?.(model, standard) ?? []);
  const path = [family?.name, ...way.map(({ label }) => label)].filter(Boolean).join(stepMark);
  if (status.event === null) {
    return path
      ? say('summary.plain', { number, quoted, path })
      : say('summary.alone', { number, quoted });
  }
  const words = { number, quoted, status: nameBadgeMarked(model.labels, status) };
  return path ? say('summary.withStatus', { ...words, path }) : say('summary.statusAlone', words);
}
