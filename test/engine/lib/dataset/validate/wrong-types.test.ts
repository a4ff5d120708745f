import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  type DatasetPart,
  datasetFiles,
  schemaOf,
} from '../../../../../src/lib/dataset/dataset-schema.ts';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { mendValue } from '../../../../../src/lib/dataset/validate/mend-value.ts';
import { unwrap } from '../../../../../src/lib/dataset/validate/schema-at.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { type Change, changeDataset } from './find-issues.ts';
import { change, type Path } from './plant-faults.ts';

/** Puts a record at the end of a list of the small dataset, after one that ends so. */
const add = (file: string, last: string, record: object): Change => [
  file,
  `${last}\n]`,
  `${last},\n${JSON.stringify(record)}\n]`,
];
const bare = { family: 'f', title: '丁', number: null, planNumber: null };
/** Faults of records that stand after all others of their lists, and that nothing else speaks of. */
const faults: readonly Change[] = [
  add('events.json', '[{"text": "列于表"}]}', {
    ...{ record: 'gone-1', kind: 'listed-active', date: null, trust: 'reported' },
    evidence: [{ text: '所据' }],
  }),
  add('citations.json', '"trust": "proved-by-source"}', {
    ...{ citing: 'gone-2', cited: 's-t-1', citedAs: 'S/T 1', trust: 'proved-by-source' },
    place: { source: 'book', clause: '3' },
  }),
  add('standards.json', '"formerIds": ["20240001-t-001"]}', {
    ...{ ...bare, id: 'x-1', category: 'gone-3', subsystem: 'gone-4' },
    place: { source: 'list', clause: 'table-1', row: 4 },
  }),
];
const parts = [...Object.keys(datasetFiles), 'texts/book'] as DatasetPart[];

/** Every place of a schema: of a list its first element, of a record a member of any name. */
function listFields(node: z.core.$ZodType | undefined, path: Path = []): Path[] {
  const schema = unwrap(node);
  if (path.length > 7) return [];
  const below = (step: string | number, inner: z.core.$ZodType) => [
    [...path, step],
    ...listFields(inner, [...path, step]),
  ];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      key === '$schema' ? [] : below(key, inner as z.core.$ZodType),
    );
  if (schema instanceof z.ZodArray) return below(0, schema.element);
  if (schema instanceof z.ZodRecord) return below('en', schema.valueType);
  return [];
}

/** Puts a value at a place, whose surroundings are made as far as they are not there. */
function force(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const [i, step] of path.slice(0, -1).entries()) {
    if (at[step] === null || typeof at[step] !== 'object')
      at[step] = typeof path[i + 1] === 'number' ? [] : {};
    at = at[step] as typeof at;
  }
  at[path.at(-1) as string] = value;
}

const tell = (files: ReadonlyMap<string, Uint8Array>) =>
  validateDataset(files).issues.filter(({ severity }) => !severity);
const nameFault = ({ file, record, problem }: ReturnType<typeof tell>[number]) =>
  `${file} ${record} ${problem}`;
const faulty = changeDataset(faults);
const told = tell(faulty).map(nameFault);

const probes = parts.flatMap((part) =>
  listFields(schemaOf(part)).flatMap((path) =>
    path.length > 1 ? [[`${part} ${path.join('.')}`, part, path] as const] : [],
  ),
);

/** What a lost list of records may have held, or a record that has one: who is not known may be in it. */
const lists = /^(?:(categories)|(subsystems))\.0(?:\.(?:subcategories|priorities)(?:\.0)?)*$/;
function listUnexplained(path: Path): string[] {
  const [, categories, subsystems] = lists.exec(path.join('.')) ?? [];
  const explained = (categories && 'gone-3') ?? (subsystems && 'gone-4');
  return told.filter((each) => !explained || !each.includes(explained));
}

test('there are faults to hide, and places to hide them', () => {
  expect(told).toEqual([
    'citations.json  未知的标准 "gone-2"',
    'events.json gone-1 未知的标准 "gone-1"',
    'standards.json x-1 未知的一级分类 "gone-3"',
    'standards.json x-1 未知的子体系 "gone-4"',
  ]);
  expect(probes.length).toBeGreaterThan(400);
});

test.each(probes)('a wrong type at %s hides no fault of other records', (_, part, path) => {
  for (const wrong of [{ wrong: true }, ['x'], 5, 'X y', null]) {
    const files = new Map(faulty);
    const file = `${part}.json`;
    const blank = mendValue(part, {})?.value ?? {};
    if (!files.has(file)) files.set(file, new TextEncoder().encode(JSON.stringify(blank)));
    change(files, file, (root) => force(root, path, wrong));
    const left = new Set(tell(files).map(nameFault));
    const hidden = listUnexplained(path).filter((each) => !left.has(each));
    expect(hidden, JSON.stringify(wrong)).toEqual([]);
  }
});

test.each([
  ['status', 'active'],
  ['wholly-unlike-anything', 5],
  ['more', { wrong: true }],
])('a member that is not known, %s, hides no fault of other records', (key, value) => {
  const files = new Map(changeDataset(faults.slice(0, 1)));
  change(files, 'standards.json', ({ standards }) => Object.assign(standards[1], { [key]: value }));
  expect(tell(files).map(nameFault)).toEqual([
    'events.json gone-1 未知的标准 "gone-1"',
    `standards.json s-t-2 未知字段 "${key}"`,
  ]);
});

test('a status written into a standard is led to the event it should be', () => {
  const files = new Map(changeDataset([]));
  change(files, 'standards.json', ({ standards }) =>
    Object.assign(standards[1], { status: 'active' }),
  );
  expect(validateDataset(files).issues.map(readAdvice)).toEqual([
    '状态由事件得出：删去它，在 events.json 添加 {"record":"s-t-2","kind":"listed","status":"active","date":null,"trust":"reported"}',
  ]);
});
