import { expect, test } from 'vitest';
import { validateDataset } from '../../../../src/lib/dataset/validate/validate-dataset.ts';

/** What validation says of one label, as `problem — advice`. */
function judge(labels: string): string[] {
  const file = new TextEncoder().encode(`{ "labels": ${labels} }`);
  return validateDataset(new Map([['labels.json', file]]))
    .issues.filter((issue) => issue.file === 'labels.json')
    .map(({ problem, advice }) => `${problem} — ${advice}`);
}

test.each([
  ['{ "field.titel": "名称" }', '未知字段 "field.titel" — 您是不是要写 field.title？'],
  ['{ "nothing": "名称" }', '未知字段 "nothing" — 删去它；此处可用的见 schema.json'],
  [
    '{ "count.standards": { "few": "项" } }',
    '此处应填：一句话；分单复数的写 { "one": …, "other": … }',
  ],
  ['{ "field.title": "\\u200b" }', '没有看得见的字'],
  ['{ "field.title": 3 }', '此处应填：一句话'],
])('a label that cannot be said is reported with what to do: %s', (labels, words) => {
  const said = judge(labels);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(words);
});

test.each([
  '{ "field.title": "题名" }',
  '{ "mark.comma": ", " }',
  '{ "field.year": { "one": "a", "other": "b" } }',
])('a label that can is not: %s', (labels) => {
  expect(judge(labels)).toEqual([]);
});

test.each(['constructor', 'toString', 'no.such'])(
  'an unknown label, be it called %s, keeps none of the others from being looked at',
  (key) => {
    expect(judge(`{"search.ask": "{what}", "${key}": "{x}"}`)).toEqual([
      expect.stringMatching('^程序不填入 {what} — '),
      expect.stringContaining(`未知字段 "${key}"`),
    ]);
  },
);
