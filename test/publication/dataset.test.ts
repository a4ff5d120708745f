import { describe, expect, test } from 'vitest';
import { readField } from '../../src/lib/dataset/record-words.ts';
import { formatNumber } from '../../src/lib/numbering/format-number.ts';
import { parseNumber } from '../../src/lib/numbering/parse-number.ts';
import { createModel } from '../../src/lib/site/create-model.ts';
import { readPublishedDataset } from './published-dataset.ts';

const dataset = readPublishedDataset();
const model = createModel(dataset, '2026-12-31');
const { standards } = dataset.standards;
const national = standards.filter(({ family }) => family === 'national');
const platform = standards.filter(({ family }) => family === 'platform');
const { grid, clauses } = dataset.citations;

/** How many times each value occurs, by value. */
function tally(values: readonly (string | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? '—'] = (counts[value ?? '—'] ?? 0) + 1;
  return counts;
}

describe('the 105 rows of the national table', () => {
  const counted = dataset.categories.categories.map(({ id, name, subcategories }) => ({
    name,
    standards: national.filter(({ category }) => category === id),
    subcategories,
  }));

  test('are 105, in the order of the table', () => {
    expect(national.map(({ place }) => place?.row)).toEqual(
      Array.from({ length: 105 }, (_, i) => i + 1),
    );
  });

  test('fall into the categories as section 2 says', () => {
    const counts = counted.map(({ name, standards: members }) => [name, members.length]);
    expect(Object.fromEntries(counts)).toEqual({
      总体: 9,
      基础设施: 9,
      数据: 40,
      业务: 8,
      服务: 5,
      管理: 10,
      安全: 24,
    });
  });

  test('fall into the subcategories as printed; two that the text names have none', () => {
    const counts = counted.flatMap(({ subcategories }) =>
      (subcategories ?? []).map(({ id, name }) => [
        name,
        national.filter(({ subcategory }) => subcategory === id).length,
      ]),
    );
    expect(Object.fromEntries(counts)).toEqual({
      ...{ 术语: 3, 指南: 5, 参考模型: 1, 政务硬件设施: 1, 政务软件设施: 7, 政务网络: 1 },
      ...{ 元数据: 4, 分类与编码: 7, 信息资源目录: 6, 数据格式: 11, 开放共享: 10, 数据管理: 2 },
      ...{ 数据库: 0, 开发利用: 0, 业务流程: 3, 业务系统: 5, 服务基础: 2, 服务应用: 3 },
      ...{ 测试评估: 5, 运维运营: 5, 安全管理: 14, 安全技术: 9, 安全产品和服务: 1 },
    });
  });

  test('are tagged with focus areas, none with 公共数据资源开发利用', () => {
    const named = national.map((record) => readField(record, 'focusArea', dataset));
    expect(tally(named)).toEqual({
      电子文件: 35,
      政务数据开放共享: 21,
      '互联网+政务': 5,
      '—': 44,
    });
    const areas = dataset.subsystems.subsystems.map(({ focusArea }) => focusArea);
    expect(areas).toContain('公共数据资源开发利用');
  });

  test('print three focus areas broken by a line wrap', () => {
    const printed = national.flatMap((s) => (s.printed?.focusArea ? [s.printed.focusArea] : []));
    expect(tally(printed)).toEqual({ '政务数据开放 共享': 3 });
  });

  test('print damaged categories in the rows where pages broke', () => {
    const damaged = national.filter(({ printed }) => printed?.category !== undefined);
    const rows = damaged.map(({ place }) => place?.row);
    expect(rows).toEqual(expect.arrayContaining([20, 31, 42, 91, 52, 75]));
    const unproved = damaged.filter(({ id }) =>
      model
        .errataOf(id)
        .every(({ field, trust }) => field !== 'category' || trust !== 'proved-by-source'),
    );
    expect(unproved.map(({ place }) => place?.row)).toEqual([]);
  });

  test('are 82 standards, five of them GB/Z, and 23 plans, all numbers distinct', () => {
    const numbered = national.filter(({ number }) => number !== null);
    expect(tally(numbered.map(({ number }) => number?.split(' ')[0]))).toEqual({
      'GB/T': 77,
      'GB/Z': 5,
    });
    const plans = national.filter(({ planNumber }) => planNumber !== null);
    expect(plans).toHaveLength(23);
    const numbers = standards.map(({ number, planNumber }) => number ?? planNumber);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});

describe('the 34 entries of the platform table', () => {
  test('are 34, each saying whether it guides integration', () => {
    expect(platform).toHaveLength(34);
    expect(platform.filter((s) => typeof s.guidesIntegration !== 'boolean')).toEqual([]);
  });

  test('are in no category: the source assigns none', () => {
    const assigned = platform.filter((s) => s.category ?? s.subcategory ?? s.subsystem);
    expect(assigned.map(({ id }) => id)).toEqual([]);
  });

  test('keep C 0133-2018 beside C0132', () => {
    const others = platform.find(({ id }) => id === 'c0132')?.otherNumbers ?? [];
    expect(others.map(({ number }) => number)).toEqual(['C 0133-2018']);
  });
});

describe('the grid of Figure 6', () => {
  const idOf = (number: string) => number.toLowerCase().replace('.', '-');

  test('is 34 by 34 with 50 ticks, none on the diagonal', () => {
    expect(grid?.rows.map(({ row }) => row)).toEqual(platform.map(({ id }) => id));
    expect(grid?.cells).toHaveLength(50);
    const own = model.citations.citations.filter(({ citing, cited }) => citing === cited);
    expect(own).toEqual([]);
  });

  test('has exactly three rows moved back by one', () => {
    const moved = grid?.cells.filter((cell) => cell.printedColumn !== cell.column) ?? [];
    expect(
      moved.map(({ row, printedColumn, column }) => `${row}: ${printedColumn} → ${column}`),
    ).toEqual([
      'c0121: c0120 → c0119',
      'c0121: c0121 → c0120',
      'c0121: c0123 → c0122',
      'c0124: c0124 → c0123',
      'c0125: c0126-2 → c0126-1',
    ]);
    const slipped = grid?.rows.filter(({ row, diagonal }) => diagonal && diagonal !== row) ?? [];
    expect(slipped.map(({ row }) => row)).toEqual(['c0121', 'c0124', 'c0125']);
  });

  test('cannot verify the rows without a diagonal mark', () => {
    const unmarked = grid?.rows.filter(({ diagonal }) => diagonal === null) ?? [];
    const numbers =
      'C0117 C0120 C0122 C0123 C0126.1 C0126.2 C0127 C0128 C0129 C0130 C0131 C0132'.split(' ');
    expect(unmarked.map(({ row }) => row)).toEqual(numbers.map(idOf));
    const unverified = model.citations.citations.filter((c) => c.verification === 'unverified');
    const ticks = tally(unverified.map(({ cell }) => cell?.row));
    expect(ticks).toMatchObject({ 'c0126-1': 2, c0127: 1, c0130: 3, c0131: 2 });
  });

  test('is read so that C0108 cites twelve and C0109.1 is cited by six', () => {
    expect(model.citations.cites('c0108')).toHaveLength(12);
    expect(model.citations.cites('c0109-1')).toEqual([]);
    expect(model.citations.citedBy('c0109-1')).toHaveLength(6);
  });

  test('leaves C0101 → C0132 to the clause that says it', () => {
    expect(clauses.map(({ citing, cited, trust }) => `${citing} ${cited} ${trust}`)).toEqual([
      'c0101 c0132 open',
    ]);
  });
});

describe('titles', () => {
  /** A title without white space, its dashes and colons in one form. */
  const fold = (title: string) =>
    title
      .replace(/[\s\u3000]+/gu, '')
      .replace(/[—–－]/gu, '-')
      .replace(/：/gu, ':');

  test('differ from print in white space, dashes and colons only', () => {
    const changed = standards.filter((s) => fold(s.printed?.title ?? s.title) !== fold(s.title));
    expect(changed.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  test('have no white space left between Chinese characters but before a part or in names of parts', () => {
    const odd = standards.filter(({ title }) => /\s{2}|第\s|\s部分|\s：|：\s/u.test(title));
    expect(odd.map(({ title }) => title)).toEqual([]);
  });
});

describe('numbers', () => {
  test('are canonical forms of what is printed', () => {
    const wrong = standards.flatMap(({ id, number, planNumber, printed }) =>
      [
        [number, printed?.number],
        [planNumber, printed?.planNumber],
      ]
        .filter(([used, seen]) => {
          const parsed = parseNumber(seen ?? used ?? '', dataset.numbering);
          return used && (!parsed || formatNumber(parsed, 'canonical', dataset.numbering) !== used);
        })
        .map(([used]) => `${id} ${used}`),
    );
    expect(wrong).toEqual([]);
  });
});
