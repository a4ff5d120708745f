import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveOut, shortenTitles } from '../../../../../src/lib/model/titles/short-titles.ts';

const families: [name: string, titles: string[], short: string[]][] = [
  [
    'levels of one specification',
    [
      'CSS Grid Layout Module Level 1',
      'CSS Grid Layout Module Level 2',
      'CSS Grid Layout Module Level 3',
    ],
    ['Level 1', 'Level 2', 'Level 3'],
  ],
  [
    'levels of several specifications',
    ['CSS Grid Layout Module Level 1', 'CSS Color Module Level 4', 'CSS Color Module Level 5'],
    ['Grid Layout Module Level 1', 'Color Module Level 4', 'Color Module Level 5'],
  ],
  [
    'a specification beside its first level',
    ['CSS Grid Layout Module', 'CSS Grid Layout Module Level 1'],
    ['CSS Grid Layout Module', 'Level 1'],
  ],
  [
    'standards of a platform',
    ['国家政务服务平台 统一身份认证', '国家政务服务平台 电子印章', '国家政务服务平台'],
    ['统一身份认证', '电子印章', '国家政务服务平台'],
  ],
  [
    'standards that begin with the same name',
    ['国家政务服务平台网络安全保障要求', '国家政务服务平台电子证照', '国家政务服务平台电子印章'],
    ['网络安全保障要求', '电子证照', '电子印章'],
  ],
  [
    'parts',
    ['电子政务标准化指南 第1部分：总则', '电子政务标准化指南 第2部分：工程管理'],
    ['第1部分：总则', '第2部分：工程管理'],
  ],
  [
    'parts counted in words',
    ['电子政务标准化指南 第一部分：总则', '电子政务标准化指南 第二部分：工程管理'],
    ['第一部分：总则', '第二部分：工程管理'],
  ],
  [
    'parts in English',
    ['Functional safety — Part 1: General', 'Functional safety — Part 2: Hardware'],
    ['Part 1: General', 'Part 2: Hardware'],
  ],
  [
    'versions of a protocol',
    ['HTTP Semantics', 'HTTP Caching', 'HTTP/1.1', 'HTTP/2', 'HTTP/3'],
    ['HTTP Semantics', 'HTTP Caching', 'HTTP/1.1', 'HTTP/2', 'HTTP/3'],
  ],
  [
    'words that begin alike',
    ['Internet Protocol', 'Internet Printing', 'Internetworking'],
    ['Internet Protocol', 'Internet Printing', 'Internetworking'],
  ],
  [
    'volumes in Roman numbers',
    ['Guide to archives II', 'Guide to archives IV'],
    ['archives II', 'archives IV'],
  ],
  [
    'titles of which one is the rest of another',
    ['Archives Audit', 'Archives Search', 'Archives Store', 'Archives Index', 'Audit'],
    ['Archives Audit', 'Search', 'Store', 'Index', 'Audit'],
  ],
];

test.each(families)('shortens %s', (_, titles, short) => {
  expect(titles.map(shortenTitles(titles))).toEqual(short);
});

test('leaves out what is known to be common', () => {
  const titles = ['数字档案 第1部分：总则', '数字档案第2部分：术语'];
  expect(titles.map(leaveOut('数字档案', titles))).toEqual(['第1部分：总则', '第2部分：术语']);
});

const words = fc.constantFrom(
  ...[
    'CSS ',
    'Module ',
    'Level ',
    '1',
    '2',
    '10',
    ' — ',
    'Part ',
    '第',
    '部分',
    '政务',
    '：',
    '😀',
    '😁',
  ],
);
const title = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

test('never calls two titles alike, nor anything by a number or by half a character', () => {
  fc.assert(
    fc.property(title, fc.array(title, { minLength: 1, maxLength: 8 }), (stem, rests) => {
      const titles = [...new Set(rests.flatMap((rest) => [`${stem}${rest}`, `${stem} ${rest}`]))];
      const short = titles.map(shortenTitles(titles));
      expect(new Set(short).size).toBe(titles.length);
      const odd = short.filter((text, i) => {
        const whole = titles[i] ?? '';
        return !whole.endsWith(text) || (text !== whole && /^\d|^\p{Cs}/u.test(text));
      });
      expect(odd).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
