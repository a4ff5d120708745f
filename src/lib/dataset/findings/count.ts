import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Ground } from './ground.ts';
import type { Finding } from './issue.ts';

/**
 * The finding for a record whose source counts more or fewer standards than there are; none when they agree.
 * @param counted the fields of standards by which they are counted.
 */
export function compareCount(
  file: DatasetPart,
  path: JsonPath,
  { name, expectedCount }: { name: string; expectedCount?: number | undefined },
  actual: number,
  counted: readonly string[],
): Finding[] {
  if (expectedCount === undefined || expectedCount === actual) return [];
  const kind = `count.differs:${path.filter((step) => typeof step === 'string').join('.')}`;
  // Standards that are broken are not counted, wherever they belong; they explain none too many.
  const takes = expectedCount - actual;
  const missed = (takes > 0 ? counted : []).map((field): Ground => {
    return { file: 'standards', path: ['standards', '*', field], takes };
  });
  const problem = `${name}应有 ${expectedCount} 项标准，实有 ${actual} 项`;
  const advice = '检查 standards.json 中各项的分类；来源确有变化时改正此数';
  return [
    {
      file,
      path: [...path, 'expectedCount'],
      kind,
      problem,
      advice,
      restsOn: [...missed, { file, path: [...path, 'id'] }],
    },
  ];
}
