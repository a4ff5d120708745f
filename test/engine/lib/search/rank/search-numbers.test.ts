import { describe, expect, test } from 'vitest';
import { find, findIds } from '../fixture-titles.ts';

describe('a number', () => {
  test.each([
    'GX/T 103.1-2023',
    'gx/t 103.1-2023',
    'GXT103.1—2023',
    'GX∕T 103.1－2023',
    'ＧＸ／Ｔ　１０３．１－２０２３',
    '《电子档案元数据 第1部分：编码要求》（GX/T 103.1—2023）',
    '  GX/T 103. 1-2023　',
    '103.1',
  ])('%s finds its record first', (query) => {
    const { match, rows } = find(query);
    expect(match).toBe('number');
    expect(rows[0]?.id).toBe('gx-t-103-1-2023');
  });

  test.each([
    ['of a plan', '2024001-T-99', '2024001-t-99'],
    ['a plan got, as reported', 'DB99/T 5-2024', '2024002-t-99'],
    ['as corrected', 'DB99/T 1-2021', 'db99-t-1-2020'],
    ['that replaced the one listed', 'DB99/T 9-2025', 'db99-t-1-2020'],
    ['without its year', 'DB99/T 3', 'db99-t-3-2022'],
  ])('%s finds the record', (_, query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });
});

test('a number of another year is another number', () => {
  expect(findIds('DB99/T 3-2010')).toEqual([]);
});

describe('a series', () => {
  test.each(['GX/T 103', 'gxt103', '103', 'GX/T 103 全部部分'])(
    '%s lists all parts in order',
    (query) => {
      expect(findIds(query)).toEqual(['gx-t-103-1-2023', 'gx-t-103-2-2023']);
    },
  );

  test('a range lists the parts in it', () => {
    expect(findIds('DB99/T 2.1～.2')).toEqual(['db99-t-2-1-2021']);
    expect(findIds('DB99/T 2.1～.3')).toEqual(['db99-t-2-1-2021', 'db99-t-2-3-2023']);
  });
});

describe('an unfinished number', () => {
  test.each([
    ['gxt10', 'gx-t-101-2023'],
    ['Q/XX', 'q-xx-001'],
    ['20240', '2024001-t-99'],
    ['GX/T 103.', 'gx-t-103-1-2023'],
  ])('%s', (query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });

  test('a year finds what has it', () => {
    const { rows } = find('2022');
    expect(rows.map(({ id }) => id)).toEqual(['db99-t-3-2022']);
  });

  test('a clause number is no number', () => {
    expect(findIds('6.2.1')).toEqual([]);
  });
});
