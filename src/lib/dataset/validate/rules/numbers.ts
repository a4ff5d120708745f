import { formatNumber } from '../../../numbering/format-number.ts';
import { parseNumber } from '../../../numbering/parse-number.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../issue.ts';

/** Numbers parse by the grammar and stand in their canonical form; a dataset without a grammar has nothing to compare with. */
export function checkNumbers(dataset: Dataset): Finding[] {
  const scheme = dataset.numbering;
  if (scheme.prefixes.length === 0) return [];
  return dataset.standards.standards.flatMap((standard, i) =>
    (['number', 'planNumber'] as const).flatMap((field): Finding[] => {
      const text = standard[field];
      const finding = (problem: string, advice: string): Finding => ({
        file: 'standards',
        path: ['standards', i, field],
        problem,
        advice,
      });
      if (text === null) {
        const none = field === 'number' && standard.planNumber === null;
        return none ? [finding('标准号与计划号都没有', '至少填写一个')] : [];
      }
      const number = parseNumber(text, scheme);
      const kind = field === 'number' ? 'standard' : 'plan';
      if (number?.kind !== kind) {
        const what = field === 'number' ? '标准号' : '计划号';
        return [
          finding(
            `${JSON.stringify(text)} 不是${what}`,
            '按 numbering.json 的写法改正，或在其中补上新的前缀',
          ),
        ];
      }
      const canonical = formatNumber(number, 'canonical', scheme);
      if (canonical === text) return [];
      return [
        finding(
          `${JSON.stringify(text)} 不是规范写法`,
          `改为 ${JSON.stringify(canonical)}，原文写法放在 printed.${field}`,
        ),
      ];
    }),
  );
}
