import type { Dataset } from '../../../src/lib/dataset/dataset-schema.ts';
import type { Label } from '../../../src/lib/labels/label.ts';
import { type LabelKey, zhCn } from '../../../src/lib/labels/zh-cn/catalogue.ts';

/**
 * What finds a sentence of the interface on a page and reads what stands in its places, whatever its words are.
 * @param numbers the places that hold numbers.
 */
export function createPattern(dataset: Dataset, key: LabelKey, numbers: readonly string[]): RegExp {
  const labels: Partial<Record<LabelKey, Label>> = { ...zhCn, ...dataset.labels.labels };
  const label = labels[key];
  if (typeof label !== 'string') throw new Error(`no single sentence: ${key}`);
  const seen = new Set<string>();
  const source = label.split(/\{(\w+)\}/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${numbers.includes(part) ? '\\d+' : '.+?'})`;
  });
  // What ends in a place for words has them all, to the end.
  return new RegExp(`(?<!\\d)${source.join('').replace(/\.\+\?\)$/, '.+)')}`, 'gu');
}
