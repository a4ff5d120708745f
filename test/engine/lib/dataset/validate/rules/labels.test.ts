import { describe, expect, test } from 'vitest';
import { checkLabels } from '../../../../../../src/lib/dataset/validate/rules/labels.ts';
import type { Label } from '../../../../../../src/lib/labels/label.ts';
import { loadFixture } from '../../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('bare-dataset');
const check = (labels: Readonly<Record<string, Label>>) =>
  checkLabels({ ...dataset, labels: { labels } });

describe('checkLabels', () => {
  test('reports places the program does not fill, by the key, with those it does', () => {
    expect(check({ 'table.some': '{shown}／{total}，{每页}，{page}' })).toEqual([
      {
        file: 'labels',
        path: ['labels', 'table.some'],
        kind: 'label.braces',
        problem: '程序不填入 {total}、{每页}、{page}',
        advice: '这条用语中可用的有 {all}、{shown}',
      },
    ]);
  });

  test('says so where a label has no places at all', () => {
    expect(check({ 'standards.title': '{count} 项标准' })).toEqual([
      {
        file: 'labels',
        path: ['labels', 'standards.title'],
        kind: 'label.braces',
        problem: '程序不填入 {count}',
        advice: '这条用语中没有可填入的内容，不要写花括号',
      },
    ]);
  });

  test('reads either form of a label that tells one from many', () => {
    const one = { one: 'the {only} standard', other: '{count} standards' };
    const other = { one: 'one standard', other: '{count} of {total} standards' };
    const problems = [one, other].map((label) =>
      check({ 'standards.intro': label }).map(({ problem }) => problem),
    );
    expect(problems).toEqual([['程序不填入 {only}'], ['程序不填入 {total}']]);
  });

  test('reports empty braces, single ones, and a key no schema sees', () => {
    const judge = (words: string) =>
      check({ 'count.standards': words }).map(({ problem }) => problem);
    expect(judge('{} { count }')).toEqual(['程序不填入 {}、{ count }']);
    expect(judge('{count} }{')).toEqual(['程序不填入 }、{']);
    const [found] = check(JSON.parse('{ "__proto__": "项" }'));
    expect(found).toMatchObject({ path: ['labels'], problem: '没有“__proto__”这条用语' });
  });

  test('lets labels have the places of theirs, some of them or none', () => {
    const labels = { one: 'one standard', other: '{count} standards' };
    expect(check({ 'table.some': '{all} / {shown}', 'table.all': '全部' })).toEqual([]);
    expect(check({ 'standards.intro': labels })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
