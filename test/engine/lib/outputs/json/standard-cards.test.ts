import { expect, test } from 'vitest';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import type { Status } from '../../../../../src/lib/model/status/derive-status.ts';
import { describeSuccessor } from '../../../../../src/lib/model/status/describe-status.ts';
import { listStandardCards } from '../../../../../src/lib/outputs/json/standard-cards.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const [sample] = model.standards;

test('there is a card for every standard, by its id', () => {
  const { lines } = listStandardCards(model);
  expect(Object.keys(lines)).toEqual(model.standards.map(({ id }) => id));
});

test('the names of lines stand once for all cards', () => {
  const { names, lines } = listStandardCards(model);
  expect(Object.values(lines).flat().length).toBeGreaterThan(names.length);
  expect(names).toEqual([...new Set(names)]);
});

test.each(model.standards)('the card of $id has the lines of its Markdown twin', ({ id }) => {
  const { names, lines } = listStandardCards(model);
  const rows = (lines[id] ?? []).map(([name, words]) => `| ${names[name]} | ${words} |`);
  const written = writeStandard(model, id).replaceAll('\\', '').split('\n');
  expect(rows.length).toBeGreaterThan(1);
  expect(written.filter((line) => rows.includes(line))).toEqual(rows);
});

const cases: [Status, string | null, string][] = [
  ['replaced', 'X 2', '已被 X 2 代替'],
  ['withdrawn', 'X 2', '已被 X 2 代替'],
  ['active', 'X 2', '标准号：X 2'],
  ['active', null, ''],
];

test.each(cases)('%s with successor %s: %s', (status, successor, words) => {
  if (!sample) throw new Error('no standard');
  const standard = { ...sample, status: { ...sample.status, status, successor } };
  const parts = describeSuccessor(model, standard);
  expect(formatFact({ id: '', in: [], name: '', parts })).toBe(words);
});
