import type { StandardRecord } from '../../dataset/types.ts';
import type { Header } from '../columns/find-header.ts';
import { type Draft, foldTitle } from '../draft/draft.ts';
import { prefixOf, readNumber } from '../fields/read-number.ts';
import type { Entry, RowProblem } from '../rows/entry.ts';
import { findNumberColumn } from '../rows/list-entries.ts';
import type { TakenEntry } from './take-entry.ts';

/** Numbers that two standards of a dataset would have after an import, by the rows that say so. */
export function noteRepeated(
  draft: Draft,
  entries: readonly Entry[],
  taken: readonly TakenEntry[],
  { columns }: Header,
): RowProblem[] {
  const owners = new Map<string, StandardRecord[]>();
  for (const record of draft.dataset.standards.standards) {
    for (const number of [record.number, record.planNumber]) {
      if (number) owners.set(number, [...(owners.get(number) ?? []), record]);
    }
  }
  return taken.flatMap(({ record }, i): RowProblem[] => {
    const cell = [record.number, record.planNumber].find(
      (each) => (owners.get(each ?? '')?.length ?? 0) > 1,
    );
    const others = (owners.get(cell ?? '') ?? []).filter((owner) => owner !== record);
    const [other] = others;
    const entry = entries[i];
    const line = entry?.rows[0].line ?? 0;
    if (!cell || !other) return [];
    const otherEntry = entries[taken.findIndex((each) => each.record === other)];
    const otherLine = otherEntry?.rows[0].line;
    const heading = (entry && findNumberColumn(draft, entry, columns, cell)?.heading) ?? '';
    if (otherLine !== undefined && isPlanOf(other, record, entry)) return [];
    if (otherLine !== undefined && isPlanOf(record, other, otherEntry)) {
      const problem = `是第 ${otherLine} 行标准 ${other.number} 的计划号，两行是同一项标准`;
      return [{ line, heading, cell, problem, advice: `删去第 ${line} 行` }];
    }
    const where = otherLine === undefined ? '' : `第 ${otherLine} 行`;
    const problem = `也是${where}“${other.title}”的编号`;
    return [{ line, heading, cell, problem, advice: '改正其中一个编号' }];
  });
}

/**
 * Whether one record is nothing but the plan of another: they have one title, or the dataset, and not the rows of the
 * other, says which plan that comes from.
 */
const isPlanOf = (plan: StandardRecord, other: StandardRecord, entry: Entry | undefined): boolean =>
  Boolean(other.number) &&
  !plan.number &&
  plan.planNumber === other.planNumber &&
  (foldTitle(plan.title) === foldTitle(other.title) || entry?.planNumber !== plan.planNumber);

/** Notes the new numbers that the grammar of a dataset does not read, by the letters they begin with. */
export function noteUnknownNumbers(
  { dataset, remarks }: Draft,
  taken: readonly TakenEntry[],
): void {
  const unknown = taken.flatMap(({ record: { number }, isNew }) =>
    isNew && number && !readNumber(number, dataset.numbering).known ? [number] : [],
  );
  const groups = Map.groupBy(unknown, prefixOf);
  for (const [prefix, numbers] of groups) {
    const name = prefix || '不以字母开头';
    remarks.add(
      '编号不在 numbering.json 认得的写法中，按文字处理',
      `${name}：${numbers.length} 个，如 ${numbers.slice(0, 3).join('、')}`,
    );
  }
}
