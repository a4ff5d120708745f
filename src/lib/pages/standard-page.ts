import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import { type Block, component, heading, type Inline, link, table } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import type { Standard } from '../model/standard.ts';
import { formatGuidesIntegration, statusWords } from '../words.ts';
import { formatPlace } from './format-place.ts';
import type { Page } from './page.ts';

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
      table(['项目', '内容'], listFacts(model, standard)),
      ...section(model.partsOf(id).length > 0, '同一标准的各部分', 'StandardParts'),
      ...section(related, '引用关系', 'StandardCitations'),
      ...section(model.errataOf(id).length > 0, '照录与校订', 'StandardErrata'),
      ...section(true, '状态沿革', 'StandardEvents'),
    ],
  };
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
      `${number}（${formatPlace(place, model.dataset)}${note ? `：${note}` : ''}）`,
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
    category ? ['重点工作', subsystem ? to(pageAddress.subsystem(subsystem.id), subsystem.focusArea) : '—'] : null,
    record.guidesIntegration === null
      ? null
      : ['是否指导对接', formatGuidesIntegration(record.guidesIntegration)],
    ['出处', to(pageAddress.source(record.place.source), formatPlace(record.place, model.dataset))],
  ];
  return facts.filter((fact) => fact !== null);
}
