import { describe, expect, test } from 'vitest';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import {
  createEmpty,
  exportTable,
  relationHeading as heading,
  listChanges,
  listIssues,
  listProblems,
  numbered,
  relate,
  tryImport,
} from '../try-import.ts';

describe('what replaces what', () => {
  test('leads to the standard, where that is one of the catalogue, wherever it stands', () => {
    const { relations } = relate(
      ['GB/T 1-2020', '甲', '现行', '代替 GB/T 1—2010，GB/T 9-1999', ''],
      ['GB/T 1-2010', '旧', '被代替', '部分代替GB/T 1-2000；《某规定》', ''],
    );
    expect(relations).toEqual([
      { type: 'replaces', from: 'gb-t-1-2020', to: 'gb-t-1-2010' },
      { type: 'replaces', from: 'gb-t-1-2020', to: { number: 'GB/T 9-1999' } },
      { type: 'partlyReplaces', from: 'gb-t-1-2010', to: { number: 'GB/T 1-2000' } },
      { type: 'replaces', from: 'gb-t-1-2010', to: { title: '某规定' } },
    ]);
  });

  test('is written once when both ends say so', () => {
    const { relations } = relate(
      ['GB/T 1-2020', '甲', '现行', 'GB/T 1-2010', ''],
      ['GB/T 1-2010', '旧', '被代替', '', 'GB/T 1-2020'],
    );
    expect(relations).toEqual([{ type: 'replaces', from: 'gb-t-1-2020', to: 'gb-t-1-2010' }]);
  });

  test('changes nothing when it is imported again, and becomes what is new', () => {
    const rows = [heading, ['GB/T 1-2020', '甲', '现行', 'GB/T 1-2010、GB/T 2-2010', '']];
    const { dataset } = tryImport(numbered, rows);
    expect(listChanges(dataset, tryImport(dataset, rows))).toEqual([]);
    const more = tryImport(dataset, [heading, ['GB/T 1-2020', '甲', '现行', 'GB/T 3-2010', '']]);
    expect(more.dataset.standards).toEqual(dataset.standards);
    expect(more.dataset.relations.relations.map(({ to }) => to)).toEqual([
      { number: 'GB/T 3-2010' },
    ]);
  });
});

describe('a cell that is corrected', () => {
  const row = (cell: string) => [heading, ['GB/T 1-2020', '甲', '现行', cell, '']];
  const { dataset } = tryImport(numbered, row('GB/T 1-2011、《旧、更旧》；部分代替GB/T 5-2000'));
  const correct = (cell: string, from = dataset) => {
    const result = tryImport(from, row(cell));
    expect(listIssues(result)).toEqual([]);
    const { relations } = result.dataset.relations;
    return { result, ends: relations.map(({ type, to }) => [type, Object.values(to)[0]]) };
  };

  test('takes the place of what it said, and that is said', () => {
    const { result, ends } = correct('GB/T 1-2012、《旧、更旧》；部分代替GB/T 5-2000');
    expect(ends).toEqual([
      ['replaces', '旧、更旧'],
      ['partlyReplaces', 'GB/T 5-2000'],
      ['replaces', 'GB/T 1-2012'],
    ]);
    expect(describeImport(result, { prune: false, written: true }).join('\n')).toMatch(
      /“删去的关系”改动 1 处：\n.*GB\/T 1-2011/,
    );
    expect(
      listChanges(
        result.dataset,
        tryImport(result.dataset, row('GB/T 1-2012、《旧、更旧》；部分代替GB/T 5-2000')),
      ),
    ).toEqual([]);
  });

  test('shortened takes away, emptied does not', () => {
    const { result, ends } = correct('GB/T 1—2011；部分代替GB/T 5-2000');
    expect(ends).toEqual([
      ['replaces', 'GB/T 1-2011'],
      ['partlyReplaces', 'GB/T 5-2000'],
    ]);
    expect(result.counts.changed).toBe(1);
    expect(listChanges(dataset, tryImport(dataset, row('')))).toEqual([]);
  });

  test('makes what is partly replaced replaced, and leaves other parts to a cell that tells of parts', () => {
    const { result, ends } = correct('《旧、更旧》、GB/T 5-2000');
    expect(ends).toEqual([
      ['replaces', '旧、更旧'],
      ['replaces', 'GB/T 5-2000'],
    ]);
    expect(correct('GB/T 5-2000', result.dataset).ends).toEqual([['replaces', 'GB/T 5-2000']]);
    const { result: left, ends: kept } = correct('《旧、更旧》');
    expect(kept).toContainEqual(['partlyReplaces', 'GB/T 5-2000']);
    expect(left.remarks.format(9).join('\n')).toContain('部分代替');
  });

  test.each([{ note: '只有第 3 章' }, { evidence: [{ text: '公告' }] }])(
    'leaves what somebody has more to say of: %j',
    (more) => {
      const edited = structuredClone(dataset);
      const [first] = edited.relations.relations;
      if (first) Object.assign(first, more);
      const { result, ends } = correct('GB/T 1-2012；部分代替GB/T 5-2000', edited);
      expect(ends.map(([, to]) => to)).toEqual(['GB/T 1-2011', 'GB/T 5-2000', 'GB/T 1-2012']);
      expect(result.remarks.format(9).join('\n')).toContain('gb-t-1-2020：GB/T 1-2011');
    },
  );

  test('takes nothing away that the row of the other end tells of', () => {
    const rows = [
      heading,
      ['GB/T 1-2020', '甲', '现行', 'GB/T 3-2010', ''],
      ['GB/T 2-2020', '乙', '现行', 'GB/T 3-2010', ''],
      ['GB/T 3-2010', '丙', '被代替', '', 'GB/T 1-2020'],
    ];
    const { dataset: both } = tryImport(numbered, rows);
    expect(both.relations.relations).toHaveLength(2);
    const again = tryImport(both, rows);
    expect(listChanges(both, again)).toEqual([]);
    expect(again.counts.changed).toBe(0);
  });

  test('of the export names standards as the export does', () => {
    const rows = [
      heading,
      ['GB/T 1-2020', '甲', '现行', '《乙》、《外》、GB/T 3-2010', ''],
      ['', '乙', '被代替', '', ''],
    ];
    const first = tryImport(numbered, rows).dataset;
    const [second] = first.standards.standards.slice(1);
    const relations = first.relations.relations.map((each, i) =>
      i === 0 ? { ...each, to: second?.id ?? '' } : each,
    );
    const before = { ...first, relations: { relations } };
    const table = exportTable(before);
    const at = table[0]?.indexOf('代替') ?? -1;
    expect(table[1]?.[at]).toBe(`${second?.id}、外、GB/T 3-2010`);
    const edited = table.map((cells, i) => (i === 1 ? cells.with(at, `${second?.id}、外`) : cells));
    const { dataset: after } = tryImport(before, edited);
    expect(after.relations.relations).toEqual(relations.slice(0, 2));
    expect(exportTable(after)[1]?.[at]).toBe(`${second?.id}、外`);
  });
});

test('an amendment amends its standard', () => {
  const { relations } = relate(
    ['GB/T 1-2020', '甲《第1号修改单》', '现行', '', ''],
    ['GB/T 1-2020', '甲', '现行', '', ''],
  );
  expect(relations).toEqual([{ type: 'amends', from: 'gb-t-1-2020-xg1', to: 'gb-t-1-2020' }]);
});

test.each([
  ['GB/T 1-2020/XG1', 'GB/T 1-2020/XG1', 'gb-t-1-2020-xg1'],
  ['GB/T 1-2020/XG1-2023', 'GB/T 1-2020/XG1-2023', 'gb-t-1-2020-xg1-2023'],
  ['GB/T 1-2020第1号修改单', 'GB/T 1-2020/XG1', 'gb-t-1-2020-xg1'],
  ['GB/T 1-2020《第1号修改单》', 'GB/T 1-2020/XG1', 'gb-t-1-2020-xg1'],
])('an amendment keeps the number it has: %s', (typed, number, id) => {
  const rows = [heading, ['GB/T 1-2020', '甲'], [typed, '甲《第1号修改单》']];
  const links = [
    ['标准', '关系', '对方'],
    [number, '引用', 'GB/T 9-2000'],
  ];
  const result = tryImport(numbered, rows, { relations: links });
  expect(listProblems(result)).toEqual([]);
  expect(listIssues(result)).toEqual([]);
  expect(result.dataset.standards.standards[1]).toMatchObject({ id, number });
  expect(result.dataset.relations.relations).toMatchObject([
    { type: 'cites', from: id },
    { type: 'amends', from: id, to: 'gb-t-1-2020' },
  ]);
  expect(listChanges(result.dataset, tryImport(result.dataset, rows))).toEqual([]);
});

test('a number the grammar does not read, or that of a plan, is given no second amendment', () => {
  const plain = tryImport(createEmpty(), [
    heading,
    ['企 1/XG2', '甲（第2号修改单）'],
    ['企 2第3号修改单', '乙《第3号修改单》'],
  ]);
  expect(plain.dataset.standards.standards.map(({ number }) => number)).toEqual([
    '企 1/XG2',
    '企 2第3号修改单',
  ]);
  expect(plain.dataset.relations.relations.map(({ to }) => to)).toEqual([
    { number: '企 1' },
    { number: '企 2' },
  ]);
  const plan = { serialDigits: 4, departmentDigits: 3, departments: [], labels: [], natures: [] };
  const planned = tryImport(createEmpty({ numbering: { ...numbered.numbering, plan } }), [
    heading,
    ['20230001', '甲《第1号修改单》'],
  ]);
  expect(planned.dataset.standards.standards).toMatchObject([{ planNumber: '20230001' }]);
});

test('what relates to a standard that is pruned relates to one outside', () => {
  const rows = [
    heading,
    ['GB/T 1-2020', '甲', '现行', 'GB/T 1-2010', ''],
    ['GB/T 1-2010', '乙', '被代替', 'GB/T 1-2000', ''],
    ['', '丙', '被代替', '', ''],
  ];
  const links = [
    ['标准', '关系', '对方'],
    ['GB/T 1-2020', '代替', '丙'],
  ];
  const { dataset } = tryImport(numbered, rows, { relations: links });
  const result = tryImport(dataset, [heading, ['GB/T 1-2020', '甲', '现行', '', '']], {
    prune: true,
  });
  expect(listIssues(result)).toEqual([]);
  const { relations } = result.dataset.relations;
  expect(relations.map(({ from }) => from)).toEqual(relations.map(() => 'gb-t-1-2020'));
  expect(relations.map(({ to }) => to)).toEqual(
    expect.arrayContaining([{ number: 'GB/T 1-2010', title: '乙' }, { title: '丙' }]),
  );
});
