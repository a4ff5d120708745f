import { expect, test } from 'vitest';
import { labelsOf } from '../../../../src/lib/labels/labels.ts';
import type { NumberingFile } from '../../../../src/lib/numbering/scheme.ts';
import { createNumberingBlocks } from '../../../../src/lib/pages/numbering-blocks.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

type Entry = NumberingFile['prefixes'][number];

const rfc: Entry = { prefix: 'RFC', name: '征求意见稿', yearMarks: [], partLevels: 0 };
const iso: Entry = { prefix: 'ISO', name: '国际标准', yearMarks: [':', '-'], partMarks: ['-'] };
const gb: Entry = { prefix: 'GB', name: '国家标准' };

const { say } = labelsOf(loadFixture('minimal-dataset'));
const [point, hyphen, colon] = (['point', 'hyphen', 'colon'] as const).map((mark) =>
  say(`separator.${mark}`),
) as [string, string, string];

/** What the page says of numbers beginning with these prefixes, one standard each. */
function describeNumbers(prefixes: Entry[]): string {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  dataset.numbering = { prefixes: [...prefixes, { prefix: 'X', name: '别的', yearMarks: ['/'] }] };
  const [first] = dataset.standards.standards;
  if (!first) throw new Error('the fixture has no standard');
  dataset.standards.standards = prefixes.map(({ prefix }, i) => ({
    ...first,
    id: `${prefix.toLowerCase()}-${i}`,
    number: `${prefix} 1234`,
  }));
  const blocks = createNumberingBlocks(createModel(dataset, '2024-06-15'));
  const [paragraph] = blocks.filter(({ type }) => type === 'paragraph');
  return JSON.stringify(paragraph);
}

test.each([
  ['numbers of all three', [gb], say('numbering.parts', { partMark: point, yearMark: hyphen })],
  ['other separators', [iso], say('numbering.parts', { partMark: hyphen, yearMark: colon })],
  [
    'several families',
    [gb, iso],
    say('numbering.parts', {
      partMark: [point, hyphen].join(say('mark.comma')),
      yearMark: [hyphen, colon].join(say('mark.comma')),
    }),
  ],
  ['numbers without parts and years', [rfc], say('numbering.serial')],
  [
    'numbers without parts',
    [{ ...gb, partLevels: 0 }],
    say('numbering.serialAndYear', { yearMark: hyphen }),
  ],
  [
    'numbers without years',
    [{ ...gb, yearMarks: [] }],
    say('numbering.serialAndPart', { partMark: point }),
  ],
] as const)('says of %s what their grammar has', (_, prefixes, sentence) => {
  expect(describeNumbers([...prefixes] as Entry[])).toContain(JSON.stringify(sentence));
});

/** What the page says of numbers, block by block, for standards with these. */
function listBlocks(...numbers: string[]) {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  const code = { name: '地区', lengths: [2], characters: 'digits' as const };
  dataset.numbering = { prefixes: [gb, { prefix: 'DB{code}/T', name: '地方标准', code }, iso] };
  const [first] = dataset.standards.standards;
  if (!first) throw new Error('the fixture has no standard');
  dataset.standards.standards = numbers.map((number, i) => ({ ...first, id: `n-${i}`, number }));
  return createNumberingBlocks(createModel(dataset, '2024-06-15'));
}

/** The rows of the table of prefixes, for standards with these numbers. */
function listRows(...numbers: string[]): string[] {
  const blocks = listBlocks(...numbers);
  expect(JSON.stringify(blocks)).not.toContain('国际标准');
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.children.slice(1).map((row) => JSON.stringify(row)) : [],
  );
}

test('the table has the prefixes that occur, one with a code counted whatever the code is', () => {
  const rows = listRows('DB11/T 1-2020', 'DB31/T 2-2021', 'GB 1-2000');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain(`DB${say('numbering.codePlace', { name: '地区' })}/T`);
  expect(rows[1]).toContain(say('count.standards', { count: 2 }));
});

test('there is no table where no declared prefix occurs', () => {
  expect(listRows('Q/GDW 1-2020')).toEqual([]);
});

test('a prefix nobody declared has a row where it occurs often, as it is written', () => {
  const own = ['Q／GDW 1-2020', 'Q/GDW 2-2020', 'q/gdw 3'];
  const rows = listRows('GB 1-2000', ...own, 'T/X 1', 'T/X 2');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('"Q／GDW"');
  expect(rows[1]).toContain(own[0]);
  expect(rows[1]).toContain(say('count.standards', { count: 3 }));
  expect(listRows(...own)).toHaveLength(1);
});

test('numbers that no row stands for are counted, where there are any', () => {
  const told = (...numbers: string[]) => JSON.stringify(listBlocks(...numbers));
  const own = ['Q/GDW 1-2020', 'Q/GDW 2-2020', 'Q/GDW 3-2020'];
  expect(told('GB 1-2000', ...own, '<b>{x}', '12', 'T/X 1')).toContain(
    say('numbering.others', { count: 3 }),
  );
  expect(told('GB 1-2000', ...own)).not.toContain('不合所列写法');
});
