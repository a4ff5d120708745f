import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { listChanges, listIssues, readRows as read, tryImport } from '../try-import.ts';

const rows = [
  ['标准号', '标准名称', '专业', '关键词'],
  ['GB/T 1-2020', '甲', '发电', '风'],
  ['GB/T 2-2020', '乙', '输电', '光'],
];
const first = read(rows, '专业=category,关键词=field').dataset;
const [declared] = first.site.fields ?? [];
const key = declared?.key ?? '';

const remap = (map: string, dataset: Dataset = first) => {
  const result = tryImport(dataset, rows, { map });
  expect(listIssues(result)).toEqual([]);
  const { site, categories, standards } = result.dataset;
  const names = categories.categories.map(({ name }) => name);
  return {
    result,
    names,
    fields: site.fields,
    records: standards.standards,
    said: result.remarks.format(9).join('\n'),
  };
};

describe('a column that is taken for something else than before', () => {
  test('leaves no field behind that was declared for it, and that is said', () => {
    const { fields, records, said, result } = remap('关键词=ignore');
    expect(fields).toBeUndefined();
    expect(records.filter((record) => record.fields)).toEqual([]);
    expect(said).toContain(`先前由它而来的已删去：1 处\n  关键词：字段 ${key}，2 项标准的值`);
    expect(listChanges(result.dataset, tryImport(result.dataset, rows))).toEqual([]);
  });

  test('leaves no categories behind, nor their addresses', () => {
    const { names, records, said, result, fields } = remap('专业=field');
    expect(names).toEqual([]);
    expect(records.filter((record) => record.categories)).toEqual([]);
    expect(said).toContain('分类：发电');
    expect(fields?.map(({ label }) => label)).toEqual(['关键词', '专业']);
    expect(result.dataset.addresses.addresses.filter((a) => a.startsWith('categories/'))).toEqual(
      [],
    );
  });

  test('gives way to the categories of another', () => {
    const { names } = remap('专业=ignore,关键词=category');
    expect(names).toEqual(['风', '光']);
  });

  test('takes nothing that somebody else has written', () => {
    const edited = structuredClone(first);
    const [one, two] = edited.standards.standards;
    if (!one || !two) throw new Error('no records');
    one.fields = { [key]: '手写' };
    two.categories = [...(two.categories ?? []), 'hand'];
    edited.categories.categories.push({ id: 'hand', name: '手写' }, { id: 'empty', name: '空的' });
    for (const node of edited.categories.categories)
      if (node.name === '发电') node.description = ['手写的说明'];
    const { fields, records, names, said } = remap('关键词=ignore,专业=ignore', edited);
    expect(fields).toEqual([declared]);
    expect(records.map((record) => record.fields)).toEqual([{ [key]: '手写' }, undefined]);
    expect(records[1]?.categories).toEqual(two.categories);
    expect(names).toEqual(['发电', '输电', '手写', '空的']);
    expect(said).toContain('先前由它而来的没有动');
    expect(said).toContain('1 项标准还有它的值');
  });

  test('keeps a field to which somebody gave another name, though no value is left', () => {
    const enriched = structuredClone(first);
    enriched.site.fields = enriched.site.fields?.map((field) => ({ ...field, label: '主题词' }));
    const { fields, records, said } = remap('关键词=ignore', enriched);
    expect(fields).toEqual(enriched.site.fields);
    expect(records.filter((record) => record.fields)).toEqual([]);
    expect(said).toContain(`字段 ${key}，0 项标准还有它的值`);
  });

  test('takes no category that a hand gave where no import remembers the column', () => {
    const unremembered = { ...first, columns: { columns: [] } };
    const { records } = remap('专业=ignore,关键词=ignore', unremembered);
    expect(records.map(({ categories }) => categories)).toEqual(
      first.standards.standards.map(({ categories }) => categories),
    );
  });

  test('keeps categories that were released', () => {
    const releases = [{ version: '0.0.1', date: '2026-01-01', summary: ['一'] }];
    const released = { ...first, releases: { releases } } as unknown as Dataset;
    const result = tryImport(released, rows, { map: '专业=ignore' });
    expect(result.dataset.categories).toEqual(first.categories);
  });
});

test('a field keeps its type, and that is said', () => {
  const { fields, said } = remap('关键词=field:list');
  expect(fields).toEqual([declared]);
  expect(said).toContain('关键词：text，不是 list');
});
