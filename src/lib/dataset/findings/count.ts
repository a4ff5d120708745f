import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Finding } from './issue.ts';

/** The finding for a record whose source counts more or fewer standards than there are; none when they agree. */
export function compareCount(
  file: DatasetPart,
  path: JsonPath,
  { name, expectedCount }: { name: string; expectedCount?: number | undefined },
  actual: number,
): Finding[] {
  if (expectedCount === undefined || expectedCount === actual) return [];
  const problem = `${name}应有 ${expectedCount} 项标准，实有 ${actual} 项`;
  const advice = '检查 standards.json 中各项的分类；来源确有变化时改正此数';
  return [{ file, path: [...path, 'expectedCount'], kind: 'count.expected', problem, advice }];
}
