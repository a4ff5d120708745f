import { describe, expect, test } from 'vitest';
import { readPublishedDataset } from '../published-dataset.ts';

const dataset = readPublishedDataset();
const { standards } = dataset.standards;
const { errata } = dataset.errata;
const { events } = dataset.events;

/** Misprints of the table: row, field, what is printed, what evidence reports. */
const misprints: [row: number, field: 'number' | 'title', printed: string, reported: string][] = [
  [20, 'title', '电子政务数据元 第2部分：公共数据目录', '电子政务数据元 第2部分：公共数据元目录'],
  [22, 'title', '电子证照元数据规范', '电子证照 元数据规范'],
  [28, 'number', 'GB/T 36904-2016', 'GB/T 36904-2018'],
  [28, 'title', '电子证照标识规范', '电子证照 标识规范'],
  [
    32,
    'title',
    '政务信息资源目录体系 第3部分：核心数据',
    '政务信息资源目录体系 第3部分：核心元数据',
  ],
  [57, 'title', '电子文件归档与管理规范', '电子文件归档与电子档案管理规范'],
  [86, 'number', 'GB/T 32925-2014', 'GB/T 32925-2016'],
];

/** What became of entries: printed number, kind of event, date, the number that came of it. */
const changes: [printed: string, kind: string, date: string | null, number?: string][] = [
  ['20132199-T-339', 'published', '2021-04-30', 'GB/T 33780.4-2021'],
  ['20132199-T-339', 'implemented', '2021-11-01', 'GB/T 33780.4-2021'],
  ['20141558-T-339', 'published', '2021', 'GB/T 34079.4-2021'],
  ['20132196-T-339', 'published', '2021', 'GB/T 34079.1-2021'],
  ['20132193-T-339', 'published', '2021-03-09', 'GB/T 34077.4-2021'],
  ['20132193-T-339', 'implemented', '2021-10-01', 'GB/T 34077.4-2021'],
  ['20132190-T-339', 'published', '2021', 'GB/T 34080.3-2021'],
  ['20132192-T-339', 'published', '2021-03-09', 'GB/T 34080.4-2021'],
  ['20132192-T-339', 'implemented', '2021-10-01', 'GB/T 34080.4-2021'],
  ['20153798-T-244', 'published', '2021-03-09', 'GB/T 39755.1-2021'],
  ['20153798-T-244', 'implemented', '2021-10-01', 'GB/T 39755.1-2021'],
  ['20190834-T-469', 'published', '2021-10-11', 'GB/T 40692-2021'],
  ['20190834-T-469', 'implemented', '2022-05-01', 'GB/T 40692-2021'],
  ['20192098-T-469', 'published', '2020-07-21', 'GB/T 39047-2020'],
  ['20192098-T-469', 'implemented', '2020-10-01', 'GB/T 39047-2020'],
  ['20192099-T-469', 'published', '2020-07-21', 'GB/T 39046-2020'],
  ['20192099-T-469', 'implemented', '2020-10-01', 'GB/T 39046-2020'],
  ['20190902-T-469', 'published', '2021-03-09', 'GB/T 39786-2021'],
  ['20190902-T-469', 'implemented', '2021-10-01', 'GB/T 39786-2021'],
  ['20190907-T-469', 'published', '2020', 'GB/T 39477-2020'],
  ['20153799-T-244', 'published', '2021-04-30', 'GB/T 39755.2-2021'],
  ['20153799-T-244', 'implemented', '2021-11-01', 'GB/T 39755.2-2021'],
  ['GB/T 36904-2016', 'published', '2018-11-15', 'GB/T 36904-2018'],
  ['GB/T 36904-2016', 'implemented', '2019-01-01', 'GB/T 36904-2018'],
  ['GB/T 35273-2017', 'replaced', '2020-10-01', 'GB/T 35273-2020'],
  ['GB/T 31506-2015', 'replaced', null, 'GB/T 31506-2022'],
  ['GB/T 35282-2017', 'replaced', '2023-12-01', 'GB/T 35282-2023'],
  ['GB/T 30278-2013', 'replaced', '2025-06-01', 'GB/T 30278-2024'],
  ['GB/T 34110-2017', 'replaced', '2025-11-01', 'GB/T 34110-2025'],
];

describe('reported misprints', () => {
  test.each(misprints)('row %i, %s: %s is reported to be %s', (row, field, printed, reported) => {
    const standard = standards.find(
      ({ family, place }) => family === 'national' && place?.row === row,
    );
    expect(standard?.[field]).toBe(printed);
    expect(standard?.corrected?.[field]).toBe(reported);
    const about = errata.filter(
      (e) => e.record === standard?.id && e.field === field && e.kind === 'misprint',
    );
    expect(about.map(({ trust }) => trust)).toEqual(['reported']);
    expect(about.flatMap((e) => e.evidence).filter(({ seenAt }) => !seenAt)).toEqual([]);
  });

  test('are all there are', () => {
    const found = standards.flatMap(({ corrected = {}, place }) =>
      Object.keys(corrected).map((field) => `${place?.row} ${field}`),
    );
    expect(found.sort()).toEqual(misprints.map(([row, field]) => `${row} ${field}`).sort());
  });
});

describe('reported changes', () => {
  const reported = events
    .filter(({ trust }) => trust !== 'proved-by-source')
    .map(({ record, kind, date, number, trust }) => {
      const standard = standards.find(({ id }) => id === record);
      const label = standard?.number ?? standard?.planNumber;
      return [label, kind, date, number ?? '', trust].join(' | ');
    });

  test('are exactly those known, each only reported', () => {
    const expected = changes.map(([printed, kind, date, number]) =>
      [printed, kind, date, number ?? '', 'reported'].join(' | '),
    );
    expect(reported.sort()).toEqual(expected.sort());
  });

  test('of replacement stand among the relations too, the newer standard outside', () => {
    const told = events
      .filter(({ kind }) => kind === 'replaced')
      .map((e) => `${e.number} ${e.title ?? ''} ${e.record} ${e.date ?? ''} ${e.trust}`);
    const related = dataset.relations.relations.map(({ type, from, to, date, trust }) => {
      expect([type, typeof from]).toEqual(['replaces', 'object']);
      const { number, title } = from as { number?: string; title?: string };
      return `${number} ${title ?? ''} ${to} ${date ?? ''} ${trust}`;
    });
    expect(related).toEqual(told);
    expect(told.length).toBe(5);
  });
});

test('everything else has the status its source gives, and nothing newer', () => {
  const changed = new Set(changes.map(([printed]) => printed));
  const others = standards.filter((s) => !changed.has(s.number ?? s.planNumber ?? ''));
  const ids = new Set(others.map(({ id }) => id));
  const newer = events.filter(({ record, kind }) => ids.has(record) && !kind.startsWith('listed-'));
  const national = newer.filter(
    ({ record }) => standards.find(({ id }) => id === record)?.family === 'national',
  );
  expect(national.map(({ record, kind }) => `${record} ${kind}`)).toEqual([]);
});
