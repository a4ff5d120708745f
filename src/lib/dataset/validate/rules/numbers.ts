import { readNumber } from '../../../model/numbers/read-number.ts';
import { formatNumber } from '../../../numbering/format-number.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Ground } from '../../findings/ground.ts';
import type { Finding } from '../../findings/issue.ts';

const names = { number: '标准号', planNumber: '计划号' } as const;
const kinds = { number: 'standard', planNumber: 'plan' } as const;

/**
 * Numbers the grammar reads stand in their canonical form and in the right field. A number is text:
 * one the grammar does not read, and none at all, are hints. A dataset without a grammar has nothing
 * to compare with.
 */
export function checkNumbers(dataset: Dataset): Finding[] {
  const scheme = dataset.numbering;
  if (scheme.prefixes.length === 0) return [];
  return dataset.standards.standards.flatMap((standard, i) =>
    (['number', 'planNumber'] as const).flatMap((field): Finding[] => {
      const text = standard[field];
      const none = field === 'number' && !standard.planNumber;
      const finding = !text ? (none ? noNumber : null) : checkNumber(text, field, scheme);
      return finding
        ? [{ file: 'standards', path: ['standards', i, field], restsOn: grounds(i), ...finding }]
        : [];
    }),
  );
}

type Words = Omit<Finding, 'file' | 'path'>;

/** What is said of a number rests on the grammar, and on the other number of its standard. */
const grounds = (standard: number): Ground[] => [
  { file: 'numbering', path: [] },
  { file: 'standards', path: ['standards', standard, 'planNumber'] },
];

const noNumber: Words = {
  kind: 'number.none',
  problem: '标准号与计划号都没有',
  advice: '如有编号，至少填写一个',
  severity: 'hint',
};

function checkNumber(
  text: string,
  field: keyof typeof names,
  scheme: Dataset['numbering'],
): Words | null {
  const number = readNumber(text, scheme);
  const problem = `${JSON.stringify(text)} 不是${names[field]}`;
  if (!number) {
    const advice = '编号按文字处理，不参与排序与链接；如应认得，在 numbering.json 中补上它的写法';
    return { kind: 'number.unread', problem, advice, severity: 'hint' };
  }
  if (number.kind !== kinds[field]) {
    return {
      kind: 'number.wrong-field',
      problem,
      advice: `写法是${names[field === 'number' ? 'planNumber' : 'number']}的，移到该字段`,
    };
  }
  const canonical = formatNumber(number, 'canonical', scheme);
  if (canonical === text) return null;
  return {
    kind: 'number.not-canonical',
    problem: `${JSON.stringify(text)} 不是规范写法`,
    advice: `改为 ${JSON.stringify(canonical)}，原文写法放在 printed.${field}`,
  };
}
