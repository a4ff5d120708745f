import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, listPlaces } from '../../../../src/lib/labels/label.ts';

const catalogue = {
  'a.plain': '标准',
  'a.filled': '《{title}》第 {clause} 条',
  'a.counted': '共 {count} 项',
} as const;
const chinese = createWords<typeof catalogue>('zh-CN', catalogue);
const english = createWords<typeof catalogue>('en', {
  'a.plain': 'Standard',
  'a.filled': 'Clause {clause} of {title}',
  'a.counted': { one: '{count} standard', other: '{count} standards' },
});

describe('a label', () => {
  test('is said with its places filled, in the order of the language', () => {
    const values = { title: '指南', clause: '6.2' };
    expect(chinese.say('a.plain')).toBe('标准');
    expect(chinese.say('a.filled', values)).toBe('《指南》第 6.2 条');
    expect(english.say('a.filled', values)).toBe('Clause 6.2 of 指南');
  });

  test('tells one from many where the language does', () => {
    const counts = [0, 1, 2, 21].map((count) => english.say('a.counted', { count }));
    expect(counts).toEqual(['0 standards', '1 standard', '2 standards', '21 standards']);
    expect(chinese.say('a.counted', { count: 1 })).toBe('共 1 项');
  });

  test('holds what is not words in its place, and no empty pieces', () => {
    const link = { type: 'link' };
    expect(chinese.phrase('a.filled', { title: link, clause: 3 })).toEqual([
      '《',
      link,
      '》第 ',
      '3',
      ' 条',
    ]);
    expect(chinese.phrase('a.filled', { title: '', clause: link })).toEqual([
      '《',
      '》第 ',
      link,
      ' 条',
    ]);
  });

  test('takes what fills it as it is: places in it are not filled again', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(chinese.say('a.filled', { title, clause: '1' })).toBe(`《${title}》第 1 条`);
      }),
    );
    expect(chinese.say('a.filled', { title: '{clause}', clause: '1' })).toBe('《{clause}》第 1 条');
  });
});

test('lists the names of places, each once', () => {
  expect(listPlaces('{b} {a} {b} {} {c d}')).toEqual(['a', 'b']);
  expect(listPlaces({ one: '{count}', other: '{count} {name}' })).toEqual(['count', 'name']);
});

describe('what a dataset calls things', () => {
  const labels = {
    listed: '列为{status}',
    named: '{name}标准',
    asOf: '截至 {date} 的状态',
    part: '第{number}部分',
    both: '{source} {place}',
  } as const;
  const words = createWords<typeof labels>('zh-CN', labels);

  test.each([
    [words.say('listed', { status: 'Recommendation' }), '列为 Recommendation'],
    [words.say('listed', { status: '3GPP 草案' }), '列为 3GPP 草案'],
    [words.say('listed', { status: '现行' }), '列为现行'],
    [words.say('named', { name: 'GB/T 1.1b' }), 'GB/T 1.1b 标准'],
    [words.say('named', { name: '安全' }), '安全标准'],
    [words.say('asOf', { date: '1.0 版数据' }), '截至 1.0 版数据的状态'],
    [words.say('asOf', { date: 'X 1 待核实' }), '截至 X 1 待核实 的状态'],
    [words.say('asOf', { date: 'GB 1-2022（待核实）' }), '截至 GB 1-2022（待核实）的状态'],
    [words.say('asOf', { date: '《GB 1》第 2 版' }), '截至《GB 1》第 2 版 的状态'],
    [words.say('asOf', { date: '2024-06-15' }), '截至 2024-06-15 的状态'],
    [words.say('part', { number: 3 }), '第3部分'],
    [words.say('both', { source: '附表', place: '第 1 行' }), '附表 第 1 行'],
  ])('stands apart from Han words where it is a Latin one: %s', (said, wanted) => {
    expect(said).toBe(wanted);
  });

  test('is told as it stands beside what is more than words', () => {
    const link = { type: 'link' };
    expect(words.phrase('both', { source: link, place: '甲' })).toEqual([link, ' ', '甲']);
    expect(words.phrase('listed', { status: link })).toEqual(['列为', link]);
  });

  test('loses nothing but blanks', () => {
    const say = (status: string) => words.say('listed', { status });
    const dense = (text: string) => text.replaceAll(' ', '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (status) => {
        expect(dense(say(status))).toBe(dense(`列为${status}`));
      }),
    );
  });
});
