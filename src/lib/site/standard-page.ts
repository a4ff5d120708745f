import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import { isInGrid } from '../concepts/grid/records.ts';
import { concepts } from '../concepts/registry.ts';
import { drawNeighbourhood } from '../diagrams/citation-diagrams.ts';
import { createFences } from '../diagrams/diagram.ts';
import { drawImpact } from '../diagrams/impact-diagram.ts';
import { drawParts } from '../diagrams/parts-diagram.ts';
import { type Block, component, type Inline, link, paragraph, section } from '../mdx/nodes.ts';
import { listFacetValues } from '../model/list-facets.ts';
import { listFacts } from '../model/list-facts.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { factTable } from '../pages/fact-table.ts';
import type { Page, SiteLink } from '../pages/page.ts';

/** What the page says elsewhere: its status on top, relations and errata in sections of their own. */
const elsewhere = new Set(['status', 'successor', 'erratum', 'cites', 'citedBy']);

/** The page of one standard. */
export function createStandardPage(model: Model, standard: Standard): Page {
  const { id, address, label, title, status } = standard;
  const { say } = model.labels;
  return {
    address,
    kind: 'standard',
    id,
    title: `${label} ${title}`,
    description: describe(model, standard),
    crumbs: listCrumbs(model, standard),
    facets: listFacetValues(model, standard),
    blocks: [
      ...(status.status === 'unstated' ? [] : [component('StandardStatus', id)]),
      section('overview', say('section.overview')),
      factTable(listRows(model, standard)),
      ...listParts(model, standard),
      ...listRelations(model, standard),
      ...concepts.flatMap((concept) => concept.sections?.(model, standard) ?? []),
      section('citing', say('section.citing')),
      component('StandardCiting', id),
    ],
  };
}

function listCrumbs(model: Model, standard: Standard): SiteLink[] {
  const { family } = standard;
  return [
    ...(family ? [{ label: family.shortName, address: pageAddress.family(family.id) }] : []),
    ...concepts.flatMap((concept) => concept.crumbs?.(model, standard) ?? []),
  ];
}

function listRows(model: Model, standard: Standard): Inline[][] {
  const facts = listFacts(model, standard).filter(({ id }) => !elsewhere.has(id));
  return facts.map(({ name, parts }) => [
    name,
    parts.map((part) =>
      typeof part === 'string'
        ? part
        : link(relativeAddress(standard.address, part.address), part.words),
    ),
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

/** Also for a standard that could have relations, standing in the grid, and has none. */
function listRelations(model: Model, standard: Standard): Block[] {
  const { id, label } = standard;
  const { citations, dataset, labels } = model;
  const { say } = labels;
  if (!isInGrid(dataset, id) && citations.cites(id).length + citations.citedBy(id).length === 0)
    return [];
  const { direct, indirect } = model.impactOf(id);
  return [
    section('citations', say('section.citations')),
    ...createFences(drawNeighbourhood(model, standard)),
    component('StandardCitations', id),
    ...(direct > 0
      ? [
          section('impact', say('section.impact')),
          paragraph(say('impact.reached', { number: label, direct, indirect })),
          ...createFences(drawImpact(model, standard)),
          component('StandardImpact', id),
        ]
      : []),
  ];
}

function describe({ labels: { say } }: Model, standard: Standard): string {
  const { label: number, title, family, category, subcategory, status } = standard;
  const path = [family?.name, category?.name, subcategory?.name].filter(Boolean).join(' › ');
  return status.status === 'unstated'
    ? say('summary.plain', { number, title, path })
    : say('summary.withStatus', { number, title, status: say(`status.${status.status}`), path });
}
