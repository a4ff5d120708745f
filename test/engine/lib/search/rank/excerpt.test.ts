import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExcerpt, findSpans, markText } from '../../../../../src/lib/search/rank/excerpt.ts';

const join = (stretches: { text: string }[]) => stretches.map(({ text }) => text).join('');
const marked = (stretches: { text: string; marked: boolean }[]) =>
  stretches.filter((each) => each.marked).map(({ text }) => text);

describe('findSpans', () => {
  test('finds pieces across blanks, line ends and width', () => {
    expect(findSpans('统一 身份\n认证（ＣＡ）', ['身份认证', 'ca'])).toEqual([
      [3, 8],
      [9, 11],
    ]);
  });

  test('merges what overlaps', () => {
    expect(findSpans('电子档案', ['电子', '子档', '案'])).toEqual([[0, 4]]);
  });
});

describe('markText', () => {
  test('keeps the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, pieces) => {
        expect(join(markText(text, pieces))).toBe(text);
      }),
    );
  });

  test('marks markup as text', () => {
    expect(markText('<b>电子</b>', ['<b>'])).toEqual([
      { text: '<b>', marked: true },
      { text: '电子</b>', marked: false },
    ]);
  });
});

describe('createExcerpt', () => {
  const text = `${'前面的话。'.repeat(30)}规定了统一身份认证系统的接入要求，${'后面的话。'.repeat(30)}`;

  test('begins at a sentence, shows the words and says that it is cut', () => {
    const excerpt = createExcerpt(text, ['统一身份认证']);
    expect(join(excerpt)).toMatch(/^…前面的话。/);
    expect(join(excerpt)).toMatch(/…$/);
    expect(marked(excerpt)).toEqual(['统一身份认证']);
    expect(join(excerpt).length).toBeLessThan(140);
  });

  test('of a text without the words is its beginning', () => {
    expect(join(createExcerpt(text, ['没有']))).toMatch(/^前面的话。/);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string()),
        (any, pieces) => {
          expect(Array.isArray(createExcerpt(any, pieces))).toBe(true);
        },
      ),
    );
  });
});
