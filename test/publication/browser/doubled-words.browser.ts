import { expect, inject, test } from 'vitest';
import { readBlocks } from '../counts/read-blocks.ts';
import { readPublishedDataset } from '../published-dataset.ts';

const blocks = readBlocks(inject('folder')).filter(({ page }) => !/^(?:gaps|errata)$/u.test(page));
const { events, relations, standards } = readPublishedDataset();
/** What the sources print is theirs, damage included. */
const printed = standards.standards.flatMap((record) => Object.values(record.printed ?? {}));
const find = (wrong: RegExp) =>
  blocks.flatMap(({ page, text }) => {
    const [found] = wrong.exec(text) ?? [];
    const isPrinted = printed.some((words) => found && String(words).includes(found.trim()));
    return found && !isPrinted ? [`${page}: ${found}`] : [];
  });

test.each([
  ['the same words one after another', /([^\s、，。“”]{3}[^、，。“”]{3,})\1/u],
  [
    'a status in and behind the words of an event',
    /(列为(?:现行|在研)|状态未载).{0,12}(?:\1|现行，)/u,
  ],
  ['a replacement told of twice', /(被 \S+ \S+ 代替).{0,40}\1/u],
  ['a misprint told of twice', /原文印作[^。）]*[，；]原文印作/u],
  ['a partial date set apart from what happened', /(?<!\d)\d{4} 年 (?:发布|实施|被)[^：]*（/u],
  ['a year without its word', /(?:列为现行|列为在研|被代替) ?\d{4}(?![-\d]| 年)/u],
  ['a year without its word before what happened', /(?<![-\d.])\d{4} ?(?:发布|实施|废止|被代替)/u],
  ['two blanks', / {2}/u],
])('no sentence of the site has %s', (_, wrong) => {
  expect(blocks.length).toBeGreaterThan(1000);
  expect(find(wrong)).toEqual([]);
});

test('no evidence repeats the replacement it is evidence of', () => {
  const told = [...events.events, ...relations.relations].flatMap(({ evidence = [] }) => evidence);
  expect(told.filter(({ text }) => /^被 .+ 代替/u.test(text))).toEqual([]);
});
