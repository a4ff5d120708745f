import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { StandardLink } from '../dataset/types.ts';
import { fitWords } from '../labels/words.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  table,
} from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { type Gaps, listGaps } from '../model/list-gaps.ts';
import type { Standard } from '../model/standard.ts';
import type { Page } from './page.ts';
import { linkPlace, linkShortPlace } from './statement-blocks.ts';

const address = pageAddress.gaps;
const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(address, target), label);

/** The page of gaps: what the standards leave open, for those who plan the next ones. */
export function createGapsPage(model: Model): Page {
  const gaps = listGaps(model);
  const sections = [
    subcategorySection(gaps),
    subsystemSection(gaps),
    ...itemSections(gaps),
    planSection(model, gaps),
    uncitedSection(model, gaps),
    systemSection(gaps),
  ].filter((section) => section !== null);
  return {
    address,
    kind: 'gaps',
    id: 'gaps',
    title: '空白与待办',
    description: `没有标准的分类、子体系与建设重点，没有下文的计划，没有引用关系的标准：截至 ${model.asOf}。`,
    blocks: [
      paragraph(
        `供编制下一年度标准计划参考，可直接打印。截至 ${model.asOf}，全部由数据集得出；“推断”指编者由标准名称推断，尚未经归口单位确认。`,
      ),
      sections.length > 0
        ? bulletList(
            sections.map(({ id, title, count }) => [to(`${address}#${id}`, title), `：${count}`]),
          )
        : paragraph('没有发现空白。'),
      ...sections.flatMap(({ id, title, blocks }): Block[] => [
        anchoredHeading(2, id, title),
        ...blocks,
      ]),
    ],
  };
}

interface Section {
  id: string;
  title: string;
  /** What the summary says, e.g. `2 个`. */
  count: string;
  blocks: Block[];
}

function subcategorySection({ subcategories }: Gaps): Section | null {
  if (subcategories.length === 0) return null;
  const rows = subcategories.map(({ category, subcategory }): Inline[] => [
    to(pageAddress.category(category.id), category.name),
    to(pageAddress.subcategory(category.id, subcategory.id), subcategory.name),
    subcategory.description[0] ?? '',
  ]);
  return {
    id: 'subcategories',
    title: '正文列有而表中没有标准的二级分类',
    count: `${subcategories.length} 个`,
    blocks: [table(['一级分类', '二级分类', '正文说明'], rows)],
  };
}

function subsystemSection({ subsystems }: Gaps): Section | null {
  if (subsystems.length === 0) return null;
  return {
    id: 'subsystems',
    title: '没有一项标准的标准子体系',
    count: `${subsystems.length} 个`,
    blocks: [
      table(
        ['标准子体系', '建设重点'],
        subsystems.map(({ id, name, priorities }): Inline[] => [
          to(pageAddress.subsystem(id), name),
          priorities.map((p) => p.title).join('、'),
        ]),
      ),
    ],
  };
}

/** Unanswered items first, then those answered in part or in full. */
function itemSections({ items }: Gaps): Section[] {
  const titles = {
    none: '没有标准对应的建设重点（推断）',
    partial: '只有部分对应的建设重点（推断）',
    full: '已有标准对应的建设重点（推断）',
  } as const;
  return (['none', 'partial', 'full'] as const).flatMap((coverage) => {
    const chosen = items.filter((item) => item.coverage === coverage);
    if (chosen.length === 0) return [];
    const rows = chosen.map(({ subsystem, priority, item }): Inline[] => [
      subsystem.focusArea,
      to(pageAddress.priority(subsystem.id, priority.id), priority.title),
      item.subject ?? item.words,
      ...(coverage === 'none' ? [] : [item.answeredBy.flatMap((link, i) => answerWords(link, i))]),
    ]);
    const columns = [
      '重点工作',
      '建设重点',
      '方面',
      ...(coverage === 'none' ? [] : ['对应的标准']),
    ];
    return {
      id: `priorities-${coverage}`,
      title: titles[coverage],
      count: `${chosen.length} 个方面`,
      blocks: [table(columns, rows)],
    };
  });
}

function answerWords({ standard, fit, reason }: StandardLink, index: number): InlinePart[] {
  const degree = fit === 'partial' ? `${fitWords.partial}：` : '';
  return [
    ...(index > 0 ? ['；'] : []),
    inlineComponent('StandardNumber', standard),
    `（${degree}${reason}）`,
  ];
}

function planSection(model: Model, { plans }: Gaps): Section | null {
  if (plans.length === 0) return null;
  const rows = plans.map((plan): Inline[] => [
    inlineComponent('StandardNumber', plan.id),
    plan.title,
    plan.subsystem?.focusArea ?? '—',
    plan.status.successor
      ? `已有编号 ${plan.status.successor}，未见发布（待核实）`
      : '没有更新的消息',
    linkShortPlace(plan.record.place, model.dataset, address),
  ]);
  return {
    id: 'plans',
    title: '没有下文的计划',
    count: `${plans.length} 项`,
    blocks: [table(['计划号', '名称', '重点工作', '今日所知', '列于'], rows)],
  };
}

function uncitedSection({ dataset }: Model, { uncited }: Gaps): Section | null {
  const { grid } = dataset.citations;
  if (uncited.length === 0 || !grid) return null;
  return {
    id: 'uncited',
    title: '没有引用关系的标准',
    count: `${uncited.length} 项`,
    blocks: [
      paragraph('据', linkPlace(grid.place, dataset, address), '：既不引用别的标准，也不被引用。'),
      standardTable(uncited),
    ],
  };
}

function systemSection({ systems }: Gaps): Section | null {
  if (systems.length === 0) return null;
  return {
    id: 'systems',
    title: '没有标准名称与之对应的系统（推断）',
    count: `${systems.length} 个`,
    blocks: [bulletList(systems.map(({ id, name }) => to(pageAddress.system(id), name)))],
  };
}

function standardTable(standards: readonly Standard[]): Block {
  return table(
    ['编号', '名称'],
    standards.map((s): Inline[] => [inlineComponent('StandardNumber', s.id), s.title]),
  );
}
