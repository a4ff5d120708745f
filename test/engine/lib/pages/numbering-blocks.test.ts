import { expect, test } from 'vitest';
import type { NumberingFile } from '../../../../src/lib/numbering/scheme.ts';
import { createNumberingBlocks } from '../../../../src/lib/pages/numbering-blocks.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

type Entry = NumberingFile['prefixes'][number];

const rfc: Entry = { prefix: 'RFC', name: '征求意见稿', yearMarks: [], partLevels: 0 };
const iso: Entry = { prefix: 'ISO', name: '国际标准', yearMarks: [':', '-'], partMarks: ['-'] };
const gb: Entry = { prefix: 'GB', name: '国家标准' };

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
  ['numbers of all three', [gb], ['小数点后', '短横之后'], ['斜线', '冒号']],
  ['other separators', [iso], ['短横后', '冒号之后'], ['小数点', '斜线']],
  ['several families', [gb, iso], ['小数点、短横后', '短横、冒号之后'], ['斜线']],
  ['numbers without parts and years', [rfc], ['顺序号'], ['部分', '年份']],
  ['numbers without parts', [{ ...gb, partLevels: 0 }], ['短横之后是发布的年份'], ['部分']],
  ['numbers without years', [{ ...gb, yearMarks: [] }], ['小数点后是部分的编号'], ['年份']],
] as const)('says of %s what their grammar has', (_, prefixes, said, unsaid) => {
  const words = describeNumbers([...prefixes] as Entry[]);
  expect(said.filter((each) => !words.includes(each))).toEqual([]);
  expect(unsaid.filter((each) => words.includes(each))).toEqual([]);
});
