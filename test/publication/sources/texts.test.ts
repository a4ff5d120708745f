import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/lib/addresses/list-anchors.ts';
import type { Clause } from '../../../src/lib/dataset/types.ts';
import { indexText } from '../../../src/lib/model/places/find-place.ts';
import { readLines, readSiteDataset, type SourceName, squeeze } from './read-sources.ts';

const { texts } = readSiteDataset();

/** What the pages of the printed documents carry besides their text. */
const furniture: Record<SourceName, (line: string, index: number, lines: string[]) => boolean> = {
  // The head of the table, repeated on every page.
  'construction-guide': (line, i, lines) => line.startsWith('序号\t') && lines.indexOf(line) < i,
  // The running head, and the grid of figure 6, which is held against citations.json.
  framework: (line, i, lines) =>
    (line === 'C 0101-2019' && lines.indexOf(line) < i) ||
    (line.includes('\t') && i > lines.indexOf('11.2 标准规范间制约与引用关系')),
};

function clausesOf(name: SourceName): Clause[] {
  return texts[name]?.clauses ?? [];
}

function printed(name: SourceName): string {
  const lines = readLines(name).filter((line, i, all) => !furniture[name](line, i, all));
  return squeeze(lines.map((line) => line.replace(/^- /, '').replace(/\.{5}/, '')).join(''));
}

function stored(name: SourceName): string {
  const parts = clausesOf(name).flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.map(wordsOf),
  ]);
  // The table of contents is printed without a head.
  return squeeze(parts.join('')).replace('条目页码', '');
}

/** Where two texts part, with a little of both. */
function findParting(a: string, b: string): string[] {
  if (a === b) return [];
  const at = [...a].findIndex((character, i) => character !== [...b][i]);
  return [[...a].slice(at - 10, at + 20).join(''), [...b].slice(at - 10, at + 20).join('')];
}

describe.each(['construction-guide', 'framework'] as const)('the text of %s', (name) => {
  test('is the whole extracted text, word for word', () => {
    expect(findParting(stored(name), printed(name))).toEqual([]);
  });

  test('has an anchor for every figure and table caption', () => {
    const captions = readLines(name).filter((line) => /^[图表] ?\d+ ?[^\s所。，]/u.test(line));
    const labels = new Set([...indexText(texts[name] as never).values()].map((a) => a.label));
    expect(captions.filter((caption) => !labels.has(caption))).toEqual([]);
    expect(captions.length).toBe(name === 'framework' ? 8 : 5);
  });
});

test('every numbered clause of the framework has its number as anchor', () => {
  const lines = readLines('framework');
  const body = lines.slice(lines.indexOf('1 范围'));
  const numbers = body.flatMap((line) => /^(\d+(?:\.\d+)*)(?: \S|$)/u.exec(line)?.[1] ?? []);
  const ids = new Set(clausesOf('framework').map(({ id }) => id));
  expect(numbers.filter((number) => !ids.has(number))).toEqual([]);
  expect(numbers.length).toBe(40);
});

test('every line of the table of contents leads to a clause', () => {
  const rows = clausesOf('framework').find(({ id }) => id === 'contents')?.blocks[0]?.table?.rows;
  const ids = new Set(clausesOf('framework').map(({ id }) => id));
  const lost = (rows ?? []).filter(
    ([entry = '']) => entry !== '前言' && !ids.has(entry.split(' ')[0] ?? ''),
  );
  expect(lost).toEqual([]);
});

test('every numbered heading of the guide is a clause', () => {
  const headings = readLines('construction-guide').filter((line) =>
    /^(?:[一二三]、|[（(][一二三四][）)]|\d\. |附表$)/u.test(line),
  );
  const known = clausesOf('construction-guide').map(({ heading }) => squeeze(heading ?? '–'));
  const lost = headings.filter(
    (line) => !known.some((heading) => squeeze(line).startsWith(heading)),
  );
  expect(lost).toEqual([]);
  expect(headings.length).toBe(19);
});

test('every bullet of both documents is an item with an anchor of its own', () => {
  const guide = readLines('construction-guide');
  const bullets = [
    ...readLines('framework').filter((line) => line.startsWith('- ')),
    ...guide.flatMap((line, i) => (line === '标准建设重点' ? takeItems(guide.slice(i + 1)) : [])),
  ].map((line) => squeeze(line.replace(/^- /, '')));
  const items = Object.values(texts).flatMap(({ clauses }) =>
    clauses.flatMap(({ blocks }) =>
      blocks.flatMap(({ list }) =>
        (list?.items ?? []).map((i) => squeeze(`${i.label ?? ''}${i.text}`)),
      ),
    ),
  );
  expect(bullets.filter((bullet) => !items.includes(bullet))).toEqual([]);
  expect(bullets.length).toBe(11 + 16);
});

/** The lines under 标准建设重点 up to the torn one or the next heading. */
function takeItems(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  const end = filled.findIndex((line) => /^[（(]|^附表|^用安全体系/u.test(line));
  return filled.slice(0, end);
}

test('the torn paragraph is kept and flagged', () => {
  const torn = clausesOf('construction-guide').flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.torn ? [[id, block.text]] : [])),
  );
  expect(torn).toEqual([['3.2', '用安全体系设计要求、公共数据资源开发利用安全技术指南等标准。']]);
});
