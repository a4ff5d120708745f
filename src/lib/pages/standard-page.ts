import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import { drawNeighbourhood } from '../diagrams/citation-diagrams.ts';
import { createFences } from '../diagrams/diagram.ts';
import { drawImpact, measureImpact } from '../diagrams/impact-diagram.ts';
import { drawParts } from '../diagrams/parts-diagram.ts';
import { formatGuidesIntegration, statusWords } from '../labels/words.ts';
import { type Block, component, heading, type Inline, link, paragraph } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { listAnsweredItems } from '../model/list-gaps.ts';
import { listConcerns } from '../model/platform-relations.ts';
import type { Standard } from '../model/standard.ts';
import { factTable } from './fact-table.ts';
import type { Page } from './page.ts';
import { linkPlace } from './statement-blocks.ts';

/** The page of one standard. */
export function createStandardPage(model: Model, standard: Standard): Page {
  const { id, address, label, title } = standard;
  const section = (present: boolean, name: string, componentName: string): Block[] =>
    present ? [heading(2, name), component(componentName, id)] : [];
  const related =
    model.citations.cites(id).length + model.citations.citedBy(id).length > 0 ||
    isInGrid(model, id);
  return {
    address,
    kind: 'standard',
    id,
    title: `${label} ${title}`,
    description: describe(standard),
    blocks: [
      component('StandardStatus', id),
      heading(2, '概况'),
      factTable(listFacts(model, standard)),
      ...listParts(model, standard),
      ...(related ? listRelations(model, standard) : []),
      ...section(listConcerns(model.dataset, id).length > 0, '涉及的系统', 'StandardSystems'),
      ...section(listAnsweredItems(model, id).length > 0, '对应的建设重点', 'StandardPriorities'),
      ...section(model.errataOf(id).length > 0, '照录与校订', 'StandardErrata'),
      ...section(true, '状态沿革', 'StandardEvents'),
      ...section(true, '引用本标准', 'StandardCiting'),
    ],
  };
}

function listParts(model: Model, standard: Standard): Block[] {
  if (model.partsOf(standard.id).length === 0) return [];
  return [
    heading(2, '同一标准的各部分'),
    ...createFences(drawParts(model, standard)),
    component('StandardParts', standard.id),
  ];
}

function listRelations(model: Model, standard: Standard): Block[] {
  const { id, label } = standard;
  const { direct, indirect } = measureImpact(model, id);
  return [
    heading(2, '引用关系'),
    ...createFences(drawNeighbourhood(model, standard)),
    component('StandardCitations', id),
    ...(direct > 0
      ? [
          heading(2, '修订影响'),
          paragraph(`修订 ${label}，直接影响 ${direct} 项标准，间接影响 ${indirect} 项。`),
          ...createFences(drawImpact(model, standard)),
          component('StandardImpact', id),
        ]
      : []),
  ];
}

function isInGrid(model: Model, id: string): boolean {
  return model.dataset.citations.grid?.rows.some(({ row }) => row === id) ?? false;
}

function describe({ label, title, family, category, subcategory, status }: Standard): string {
  const path = [family.name, category?.name, subcategory?.name].filter(Boolean).join(' › ');
  return `${label}《${title}》，${statusWords[status.status]}。${path}。`;
}

function listFacts(model: Model, standard: Standard): Inline[][] {
  const { record, family, category, subcategory, subsystem, address } = standard;
  const to = (target: string, label: string) => link(relativeAddress(address, target), label);
  const facts: (Inline[] | null)[] = [
    record.number ? ['标准号', record.number] : null,
    record.planNumber ? ['计划号', record.planNumber] : null,
    ['名称', record.title],
    ...(record.otherNumbers ?? []).map(({ number, place, note }): Inline[] => [
      '其他编号',
      [`${number}（`, linkPlace(place, model.dataset, address), `${note ? `：${note}` : ''}）`],
    ]),
    ['标准族', to(pageAddress.family(family.id), family.name)],
    category && subcategory
      ? [
          '分类',
          [
            to(pageAddress.category(category.id), category.name),
            ' › ',
            to(pageAddress.subcategory(category.id, subcategory.id), subcategory.name),
          ],
        ]
      : null,
    category
      ? ['重点工作', subsystem ? to(pageAddress.subsystem(subsystem.id), subsystem.focusArea) : '—']
      : null,
    record.guidesIntegration === null
      ? null
      : ['是否指导对接', formatGuidesIntegration(record.guidesIntegration)],
    ['出处', linkPlace(record.place, model.dataset, address)],
  ];
  return facts.filter((fact) => fact !== null);
}
