import type { Dataset } from '../dataset/dataset-schema.ts';
import { formatGuidesIntegration } from '../labels/words.ts';
import { compareNumbers } from '../numbering/compare-numbers.ts';
import { parseNumber } from '../numbering/parse-number.ts';
import type { Standard } from './standard.ts';
import { statusOrder } from './status-order.ts';

/** The columns a list of standards can be ordered by. */
export const sortWords = {
  number: '编号',
  title: '名称',
  status: '状态',
  category: '分类',
  focusArea: '重点工作',
  guidesIntegration: '指导对接',
} as const;

export type SortKey = keyof typeof sortWords;

/** What the address of a list calls its order: `standards-by-title.html`. */
export const sortSlugs: Record<SortKey, string> = {
  number: 'number',
  title: 'title',
  status: 'status',
  category: 'category',
  focusArea: 'focus-area',
  guidesIntegration: 'integration',
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Standards in the order of a column; equal ones keep the order of the source table. */
export function sortStandards(
  standards: readonly Standard[],
  key: SortKey,
  numbering: Dataset['numbering'],
): Standard[] {
  if (key === 'number') {
    const numbers = new Map(standards.map((s) => [s.id, parseNumber(s.label, numbering)]));
    return [...standards].sort((a, b) => {
      const [x, y] = [numbers.get(a.id), numbers.get(b.id)];
      return x && y ? compareNumbers(x, y) : Number(!x) - Number(!y);
    });
  }
  return [...standards].sort((a, b) => collator.compare(sortValue(a, key), sortValue(b, key)));
}

function sortValue(standard: Standard, key: Exclude<SortKey, 'number'>): string {
  switch (key) {
    case 'title':
      return standard.title;
    case 'status':
      return String(statusOrder.indexOf(standard.status.status));
    case 'category':
      return `${standard.category?.name ?? ''} ${standard.subcategory?.name ?? ''}`;
    case 'focusArea':
      return standard.subsystem?.focusArea ?? '';
    case 'guidesIntegration':
      return formatGuidesIntegration(standard.record.guidesIntegration);
    default:
      throw new RangeError(`unknown sort key ${key satisfies never}`);
  }
}
