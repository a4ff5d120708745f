import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { StandardLink } from '../../dataset/types.ts';
import { fitWords } from '../../labels/words.ts';
import { type Inline, type InlinePart, inlineComponent, link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { listItems } from './coverage.ts';

/** Subsystems without any standard, then the items of priorities by how well standards answer them. */
export function findGaps(model: Model): GapSection[] {
  return [...emptySubsystems(model), ...itemSections(model)];
}

const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(pageAddress.gaps, target), label);

function emptySubsystems({ dataset, standards }: Model): GapSection[] {
  const tagged = new Set(standards.map((s) => s.subsystem?.id));
  const subsystems = dataset.subsystems.subsystems.filter(({ id }) => !tagged.has(id));
  if (subsystems.length === 0) return [];
  const section = {
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
  return [section];
}

/** Unanswered items first, then those answered in part or in full. */
function itemSections(model: Model): GapSection[] {
  const titles = {
    none: '没有标准对应的建设重点（推断）',
    partial: '只有部分对应的建设重点（推断）',
    full: '已有标准对应的建设重点（推断）',
  } as const;
  return (['none', 'partial', 'full'] as const).flatMap((coverage) => {
    const chosen = listItems(model).filter((item) => item.coverage === coverage);
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
