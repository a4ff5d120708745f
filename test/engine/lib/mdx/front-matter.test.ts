import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/lib/mdx/front-matter.ts';

const text = '---\ntitle: 甲 --- 乙\nlist:\n  - a\n---\n正文\n---\n尾\n';

test.each(['\n', '\r\n'])('takes front matter off, lines ending in %j', (end) => {
  expect(splitFrontMatter(text.replaceAll('\n', end))).toEqual({
    data: { title: '甲 --- 乙', list: ['a'] },
    body: '正文\n---\n尾\n'.replaceAll('\n', end),
  });
});

test('leaves a text without front matter as it is', () => {
  for (const whole of ['', '正文', '\n---\na: b\n---\n', '---\na: b\n']) {
    expect(splitFrontMatter(whole)).toEqual({ data: {}, body: whole });
  }
});

test('throws when it is not YAML', () => {
  expect(() => splitFrontMatter('---\na: [\n---\n')).toThrow(/at line 1|at line 2/);
});
