import { describe, expect, test } from 'vitest';
import {
  createSpelling,
  formatSpelling,
  parseSpelling,
  spellTitle,
} from '../../../../../src/lib/search/index/spelling.ts';
import { matchSpelling, spellingRank } from '../../../../../src/lib/search/rank/match-spelling.ts';

describe('spelling', () => {
  test('keeps the readings that differ', () => {
    const spoken: Record<string, string[]> = {
      运行: ['yun', 'xing'],
      银行: ['yin', 'hang'],
      行动: ['xing', 'dong'],
    };
    const titles = Object.keys(spoken);
    const { spelling, readings } = createSpelling(titles, (title) => spoken[title] ?? []);
    const known = parseSpelling(spelling);
    const spelt = titles.map((title, i) => spellTitle(title, known, readings[i] ?? {}));
    expect(spelt).toEqual(Object.values(spoken));
    expect(readings).toEqual([{}, { 1: 'hang' }, {}]);
  });

  test('reads back as it was written', () => {
    const spelling = new Map([
      ['电', 'dian'],
      ['点', 'dian'],
      ['子', 'zi'],
    ]);
    expect(new Map(parseSpelling(formatSpelling(spelling)))).toEqual(spelling);
  });
});

describe('matchSpelling', () => {
  const title = { characters: [...'中国标准'], syllables: ['zhong', 'guo', 'biao', 'zhun'] };
  test.each([
    ['zhongguo', spellingRank.full, 0],
    ['guobi', spellingRank.full, 1],
    ['zgbz', spellingRank.initials, 0],
    ['zhgbzh', spellingRank.mixed, 0],
    ['zhongg', spellingRank.mixed, 0],
    ['国b', spellingRank.mixed, 1],
  ])('%s', (query, rank, at) => {
    expect(matchSpelling(query, title)).toEqual({ rank, at });
  });

  test.each(['zhongx', 'zx', 'zhongguobiaozhunx', '中x'])('not %s', (query) => {
    expect(matchSpelling(query, title)).toBeNull();
  });
});
