import { describe, expect, test } from 'vitest';
import { createWords } from '../../../../../src/lib/labels/label.ts';
import { type ClientParts, clientParts } from '../../../../../src/lib/labels/zh-cn/client.ts';
import type { TitleRow } from '../../../../../src/lib/search/index/title-row.ts';
import {
  combineAnswers,
  type Found,
  type FoundTitles,
  isWeak,
  listResultIds,
  listResults,
  noText,
} from '../../../../../src/lib/search/rank/combine-answers.ts';
import type { TitleMatch } from '../../../../../src/lib/search/rank/search-titles.ts';
import {
  countResults,
  summariseCounts,
} from '../../../../../src/lib/search/rank/summarise-answer.ts';
import type { TextAnswer } from '../../../../../src/lib/search/rank/text-hit.ts';

const { say } = createWords<ClientParts['search']>('zh-CN', clientParts.search);

const row = (name: string, title = name) =>
  ({ id: name, address: `${name}.html`, title }) as TitleRow;

const titlesOf = (match: TitleMatch, ...rows: TitleRow[]): FoundTitles => ({
  match,
  rows,
  understood: {},
  content: [],
  total: rows.length,
  about: false,
  looked: rows,
  spelling: new Map(),
});

const textOf = (...names: string[]): TextAnswer => ({
  hits: names.map((name) => ({ address: `${name}.html`, title: name, sections: [] })),
  total: names.length,
  about: false,
});

const ask = (...pieces: string[]) => ({ pieces, whole: false });
const rowOf = (address: string) => (address === 'known.html' ? row('id-of-known') : undefined);

test.each<[TitleMatch, number, boolean]>([
  ['number', 1, false],
  ['title', 1, false],
  ['words', 1, false],
  ['pinyin', 1, false],
  ['question', 1, false],
  ['all', 1, false],
  ['similar', 1, true],
  ['title', 0, true],
  ['similar', 0, true],
])('titles found by %s, %i of them: weak is %s', (match, count, weak) => {
  expect(isWeak(titlesOf(match, ...Array.from({ length: count }, () => row('a'))))).toBe(weak);
});

describe('which comes first when titles and text both answer', () => {
  const phrase = '电子证照';
  const literal = row('a', `${phrase}规范`);
  const other = row('b', '证照库');
  test.each<[string, FoundTitles, string[], 'titles' | 'text']>([
    ['a number', titlesOf('number', other), [phrase], 'titles'],
    ['pinyin', titlesOf('pinyin', other), [phrase], 'titles'],
    ['a title that has the phrase', titlesOf('title', other, literal), [phrase], 'titles'],
    [
      'a title that has it but for blanks',
      titlesOf('title', row('c', '电子 证照')),
      [phrase],
      'titles',
    ],
    ['titles that only amount to it', titlesOf('title', other), [phrase], 'text'],
    ['pieces of titles', titlesOf('words', literal), [phrase], 'text'],
    ['titles a question amounts to', titlesOf('question', literal), [phrase], 'text'],
    ['titles for several words', titlesOf('title', other), ['电子', '证照'], 'titles'],
    ['a question of several words', titlesOf('question', other), ['电子', '证照'], 'titles'],
  ])('%s', (_, titles, pieces, first) => {
    const found = combineAnswers(titles, ask(...pieces), textOf('x'));
    expect(found?.textFirst).toBe(first === 'text');
    expect(found?.titles.rows).toEqual(titles.rows);
    expect(found?.loose).toBe(false);
  });

  test('titles alone never stand behind a text that has nothing', () => {
    const found = combineAnswers(titlesOf('question', other), ask(phrase), noText);
    expect(found).toMatchObject({ textFirst: false, text: noText });
  });
});

describe('titles that only resemble the query', () => {
  const similar = titlesOf('similar', row('a'), row('b'));

  test('give way to text that has it', () => {
    const found = combineAnswers(similar, ask('x'), textOf('c'));
    expect(found?.titles).toMatchObject({ rows: [], total: 0 });
    expect(found && listResultIds(found, rowOf)).toEqual(['c.html']);
  });

  test('and text that has nothing answer nothing: most of the words are to be looked for', () => {
    expect(combineAnswers(similar, ask('x'), noText)).toBeNull();
    expect(combineAnswers(titlesOf('title'), ask('x'), noText)).toBeNull();
  });

  test('are held back until the text is known', () => {
    const found: Found = { titles: similar, text: null, textFirst: false, loose: false };
    expect(listResults(found).rows).toEqual([]);
    expect(listResults({ ...found, text: noText }).rows).toEqual(similar.rows);
  });
});

describe('results', () => {
  const titles = titlesOf('title', row('a'), row('b'));
  const text = textOf('b', 'c', 'known');

  test('hold every page once, where it stands best', () => {
    const found: Found = { titles, text, textFirst: false, loose: false };
    expect(listResultIds(found, rowOf)).toEqual(['a', 'b', 'c.html', 'id-of-known']);
    const turned = listResultIds({ ...found, textFirst: true }, rowOf);
    expect(turned).toEqual(['b.html', 'c.html', 'id-of-known', 'a']);
  });

  test.each<[string, Partial<Found>, string]>([
    ['while the text is looked for', { text: null }, '“q”：2 条，正在搜索正文…'],
    ['before anything is found', { titles: titlesOf('title'), text: null }, '“q”：正在搜索…'],
    ['nothing', { titles: titlesOf('title'), text: noText }, `“q”：${say('search.nothing')}`],
    ['titles alone', { text: noText }, '“q”：找到 2 条'],
    ['text alone', { titles: titlesOf('title') }, '“q”：找到 3 条'],
    ['both, a page of both counted once', {}, '“q”：找到 4 条（名称与编号 2 条，正文 2 页）'],
    [
      'text not all of which was looked at',
      { text: { ...text, total: 40, about: true } },
      '“q”：找到约 41 条（名称与编号 2 条，正文 39 页）',
    ],
    [
      'titles not all of which are loaded',
      { titles: { ...titles, total: 500, about: true }, text: noText },
      '“q”：找到约 500 条',
    ],
  ])('are summed up: %s', (_, part, words) => {
    const found: Found = { titles, text, textFirst: false, loose: false, ...part };
    expect(summariseCounts('q', countResults(found), say)).toBe(words);
  });

  test('of filters alone are summed up without a query', () => {
    expect(summariseCounts('', { titles: 3, texts: 0, about: false }, say)).toBe('找到 3 条');
  });
});
