import { describe, expect, test } from 'vitest';
import { createEmpty, listChanges, listIssues, tryImport } from './try-import.ts';

const numbering = {
  prefixes: [{ prefix: 'GB/T', name: '国家标准' }],
  amendments: [{ form: '/XG{n}', also: ['第{n}号修改单'] }],
};
const empty = createEmpty({ numbering });
const heading = ['标准号', '标准名称', '状态', '代替标准', '被代替'];

const relate = (...rows: string[][]) => {
  const result = tryImport(empty, [heading, ...rows]);
  expect(listIssues(result)).toEqual([]);
  const { relations } = result.dataset.relations;
  return { ...result, relations: relations.map(({ trust, ...rest }) => ({ ...rest })) };
};

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

  test('stands in the event when the newer one is not in the catalogue', () => {
    const { relations, dataset } = relate(['GB/T 1-2010', '旧', '被代替', '', 'GB/T 1-2020']);
    expect(relations).toEqual([]);
    expect(dataset.events.events).toMatchObject([{ status: 'replaced', number: 'GB/T 1-2020' }]);
  });

  test('changes nothing when it is imported again, and takes what is new', () => {
    const rows = [heading, ['GB/T 1-2020', '甲', '现行', 'GB/T 1-2010、GB/T 2-2010', '']];
    const { dataset } = tryImport(empty, rows);
    expect(listChanges(dataset, tryImport(dataset, rows))).toEqual([]);
    const more = tryImport(dataset, [heading, ['GB/T 1-2020', '甲', '现行', 'GB/T 3-2010', '']]);
    expect(more.dataset.standards).toEqual(dataset.standards);
    expect(more.dataset.relations.relations).toHaveLength(3);
  });
});

test('an amendment amends its standard', () => {
  const { relations } = relate(
    ['GB/T 1-2020', '甲《第1号修改单》', '现行', '', ''],
    ['GB/T 1-2020', '甲', '现行', '', ''],
  );
  expect(relations).toEqual([{ type: 'amends', from: 'gb-t-1-2020-xg1', to: 'gb-t-1-2020' }]);
});
