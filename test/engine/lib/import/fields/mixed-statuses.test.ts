import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listChanges, listProblems, readRows, today, tryImport } from '../try-import.ts';

const heading = ['标准号', '标准名称', '状态'];
const row = (status: string) => ['GB/T 8-2020', '甲', status];
const read = (status: string) => readRows([heading, row(status)]);

describe('a cell that is no one status is refused', () => {
  test.each([
    ['现行,废止', /几种状态.*只写一种/u],
    ['现行 废止', /几种状态/u],
    ['废止（被代替）', /几种状态.*“被代替”/u],
    ['起草/审查', /几种状态/u],
    ['active / withdrawn', /几种状态/u],
    ['已被 GB/T 9-2021 代替', /“被代替”.*“被代替”栏/u],
    ['被GB/T9代替', /“被代替”栏/u],
    ['Superseded by RFC 9110', /“被代替”栏/u],
    ['2021-01-01废止', /日期.*“废止日期”/u],
    ['2021年起实施', /日期/u],
    ['?', /不是状态.*清空/u],
    ['？？', /不是状态/u],
  ])('%s', (status, message) => {
    const result = read(status);
    const [problem = '', ...rest] = listProblems(result);
    expect(rest).toEqual([]);
    expect(problem).toContain(`第 2 行“状态”列“${status}”`);
    expect(problem).toMatch(message);
  });
});

test.each([
  ['现行（有效）', 'active'],
  ['作废（废止）', 'withdrawn'],
  ['即将实施（已发布）', 'upcoming'],
])('words that mean the same are one status: %s', (status, id) => {
  const { problems, dataset } = read(status);
  expect(problems).toEqual([]);
  expect(dataset.site.statuses).toBeUndefined();
  expect(createModel(dataset, today).standards.map((each) => each.status.status)).toEqual([id]);
});

test.each(['试行', '60.60', '现行（部分废止）', '部分被代替', 'Stage 2'])(
  'a word nobody knows is still a status of its own: %s',
  (status) => {
    expect(read(status).dataset.site.statuses).toMatchObject([{ name: status }]);
  },
);

describe('a dated end', () => {
  const ended = readRows([
    [...heading, '废止日期'],
    [...row('废止'), '2024-01-01'],
  ]).dataset;
  const toneOf = ({ dataset }: ReturnType<typeof tryImport>) =>
    createModel(dataset, today).standards.map(({ status }) => status.tone);

  test.each(['现行', '即将实施', '试行'])('stays where a list without a date says %s', (word) => {
    const result = tryImport(ended, [heading, row(word)]);
    expect(toneOf(result)).toEqual(['withdrawn']);
    expect(listChanges(ended, result)).toEqual([]);
    expect(result.remarks.format(9).join('\n')).toMatch(
      new RegExp(
        `没有改动：.*events\\.json.*：1 处\\n {2}第 2 行“状态”列“${word}”（gb-t-8-2020）$`,
        'u',
      ),
    );
  });

  test('gives way to a row that has a later date', () => {
    const table = (date: string) => [
      [...heading, '实施日期'],
      [...row('现行'), date],
    ];
    expect(toneOf(tryImport(ended, table('2025-01-01')))).toEqual(['active']);
    expect(toneOf(tryImport(ended, table('2020-01-01')))).toEqual(['withdrawn']);
  });

  test('that only a list without a date tells of does not', () => {
    const listed = readRows([heading, row('废止')]).dataset;
    expect(toneOf(tryImport(listed, [heading, row('现行')]))).toEqual(['active']);
  });
});
