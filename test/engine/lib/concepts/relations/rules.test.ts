import { describe, expect, test } from 'vitest';
import { formatIssue, splitIssues } from '../../../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { findCircles } from '../../../../../src/lib/model/relations/find-circles.ts';
import { changeDataset } from '../../dataset/validate/find-issues.ts';

/** What is said of the small dataset with these relations, one a line. */
function findIn(...relations: string[]) {
  const text = `{"relations": [\n${relations.join(',\n')}\n]}`;
  const files = changeDataset([]).set('relations.json', new TextEncoder().encode(text));
  return splitIssues(validateDataset(files).issues);
}
const errorsOf = (...relations: string[]) => findIn(...relations).errors.map(formatIssue);
const hintsOf = (...relations: string[]) => findIn(...relations).hints.map(formatIssue);

describe('relations that are in order', () => {
  test.each([
    ['a replacement that is a later edition too', ['replaces', 'previous']],
    ['a replacement that is adopted and amended', ['replaces', 'adopts', 'amends', 'related']],
  ])('%s', (_, types) => {
    const all = types.map((type) => `{"type": "${type}", "from": "s-t-2", "to": "s-t-1"}`);
    expect(findIn(...all)).toEqual({ errors: [], hints: [] });
  });

  test('what each end is to the other differs', () => {
    const all = [
      '{"type": "cites", "from": "s-t-2", "to": "s-t-1"}',
      '{"type": "cites", "from": "s-t-1", "to": "s-t-2"}',
    ];
    expect(findIn(...all)).toEqual({ errors: [], hints: [] });
  });

  test('standards outside are told apart by number, else by title', () => {
    const ends = ['{"number": "X 1"}', '{"number": "X 2"}', '{"title": "X 1"}', '{"title": "乙"}'];
    const all = ends.map((to) => `{"type": "cites", "from": "s-t-1", "to": ${to}}`);
    expect(findIn(...all).errors).toEqual([]);
  });
});

test.each<[string, string[], string[]]>([
  [
    'an unknown end',
    ['{"type": "amends", "from": "s-t-22", "to": "nothing"}'],
    [
      'relations.json:2:28 relations.0.from — 未知的标准 "s-t-22" — 您是不是要写 s-t-2？已有的值见 standards.json',
      'relations.json:2:44 relations.0.to — 未知的标准 "nothing" — 改为 standards.json 中已有的值',
    ],
  ],
  [
    'a former id',
    ['{"type": "amends", "from": "s-t-2", "to": "s-0"}'],
    ['relations.json:2:43 relations.0.to — 未知的标准 "s-0" — 改为 standards.json 中已有的值'],
  ],
  [
    'a relation with itself',
    ['{"type": "related", "from": "s-t-2", "to": "s-t-2"}'],
    ['relations.json:2:44 relations.0.to — s-t-2 与自身的关系 — 改正其中一端，或删去这一条'],
  ],
  [
    'a relation written twice',
    [
      '{"type": "amends", "from": "s-t-2", "to": "s-t-1"}',
      '{"type": "amends", "from": "s-t-2", "to": "s-t-1", "note": "再写"}',
    ],
    [
      'relations.json:3:1 relations.1 — 同一关系重复：amends s-t-2 → s-t-1 — 已写在 relations.0；两端的页面都会显示，删去其中一条',
    ],
  ],
  [
    'the same from both ends',
    [
      '{"type": "related", "from": "s-t-2", "to": "s-t-1"}',
      '{"type": "related", "from": "s-t-1", "to": "s-t-2"}',
    ],
    [
      'relations.json:3:1 relations.1 — 同一关系重复：related s-t-1 → s-t-2 — 已写在 relations.0；两端的页面都会显示，删去其中一条',
    ],
  ],
  [
    'one outside twice, typed differently',
    [
      '{"type": "cites", "from": "s-t-1", "to": {"number": "S/T 9-2020"}}',
      '{"type": "cites", "from": "s-t-1", "to": {"number": "S/T 9—2020", "title": "别的名称"}}',
    ],
    [
      'relations.json:3:1 relations.1 — 同一关系重复：cites s-t-1 → S/T 9-2020 — 已写在 relations.0；两端的页面都会显示，删去其中一条',
    ],
  ],
  [
    'a relation with itself, at one end written by its number',
    ['{"type": "replaces", "from": {"number": "S/T 2-2020"}, "to": "s-t-2"}'],
    ['relations.json:2:62 relations.0.to — s-t-2 与自身的关系 — 改正其中一端，或删去这一条'],
  ],
  [
    'replacement in a circle over a standard outside',
    [
      '{"type": "replaces", "from": "s-t-2", "to": {"number": "X 2"}}',
      '{"type": "replaces", "from": {"number": "X　2"}, "to": "s-t-2"}',
    ],
    [
      'relations.json:3:1 relations.1 — 代替或版次的关系成环：“X 2” → s-t-2 → “X 2” — from 应是较新的一端；改正方向，或删去其中一条',
    ],
  ],
  [
    'no circle over a title, for editions share it',
    [
      '{"type": "replaces", "from": "s-t-2", "to": {"title": "甲"}}',
      '{"type": "replaces", "from": {"title": "甲"}, "to": "s-t-2"}',
    ],
    [],
  ],
  [
    'a missing end',
    ['{"type": "replaces", "to": "s-t-2"}'],
    [expect.stringContaining('relations.json:2:1 relations.0.from — 缺少必填字段 — ')],
  ],
  [
    'replacement in a circle',
    [
      '{"type": "replaces", "from": "s-t-3", "to": "s-t-2"}',
      '{"type": "previous", "from": "s-t-2", "to": "s-t-1"}',
      '{"type": "replaces", "from": "s-t-1", "to": "s-t-3"}',
    ],
    [
      'relations.json:4:1 relations.2 — 代替或版次的关系成环：s-t-1 → s-t-3 → s-t-2 → s-t-1 — from 应是较新的一端；改正方向，或删去其中一条',
    ],
  ],
  [
    'a degree without adoption, and dates without citation',
    ['{"type": "amends", "from": "s-t-2", "to": "s-t-1", "degree": "IDT", "dated": true}'],
    [
      'relations.json:2:62 relations.0.degree — amends 没有采用程度 — 删去 degree，或改 type 为 adopts',
      'relations.json:2:78 relations.0.dated — amends 不分是否注日期 — 删去 dated，或改 type 为 cites',
    ],
  ],
  [
    'one outside without number and title',
    ['{"type": "cites", "from": "s-t-1", "to": {"link": "https://example.org/"}}'],
    ['relations.json:2:42 relations.0.to — 站外的标准没有编号也没有名称 — 填写 number 或 title'],
  ],
])('%s is refused', (_, relations, issues) => {
  expect(errorsOf(...relations)).toEqual(issues);
});

test.each([
  ['an unknown type', '{"type": "supersedes", "from": "s-t-2", "to": "s-t-1"}'],
  [
    'a link that runs',
    '{"type": "cites", "from": "s-t-2", "to": {"title": "甲二", "link": "javascript:alert(1)"}}',
  ],
  ['an unknown member', '{"type": "cites", "from": "s-t-2", "to": {"title": "甲二", "url": "x"}}'],
  ['a degree of its own', '{"type": "adopts", "from": "s-t-2", "to": "s-t-1", "degree": "EQV"}'],
])('%s does not fit the schema', (_, relation) => {
  expect(errorsOf(relation)).toHaveLength(1);
});

test.each([
  ['by number', '{"number": "S/T 2—2020"}', '"S/T 2—2020"', 's-t-2'],
  ['by plan number', '{"number": "20240001-T-001", "title": "别名"}', '"20240001-T-001"', 's-t-3'],
  ['by title alone', '{"title": "乙"}', '"乙"', 's-t-2'],
])('an end outside that is in the dataset is hinted at: %s', (_, to, name, id) => {
  expect(hintsOf(`{"type": "cites", "from": "s-t-1", "to": ${to}}`)).toEqual([
    `relations.json:2:42 relations.0.to — 站外的一端 ${name} 是本数据集的标准，标识为 ${id} — 写标识（"to": "标识"），两端的页面就都显示这一关系，并互相链接`,
  ]);
});

test('a citation that a clause tells of too is hinted at', () => {
  expect(hintsOf('{"type": "cites", "from": "s-t-3", "to": "s-t-1"}')).toEqual([
    'relations.json:2:1 relations.0 — s-t-3 引用 s-t-1 已写在 citations.json — 两处留一处，以免引用关系列出两次',
  ]);
});

test('each circle is found once, with the edge that closes it', () => {
  const edges = ['ab', 'bc', 'ca', 'bd', 'db', 'ae'].map(([from = '', to = '']) => ({ from, to }));
  expect(findCircles(edges)).toEqual([
    { closing: { from: 'c', to: 'a' }, circle: ['c', 'a', 'b', 'c'] },
    { closing: { from: 'd', to: 'b' }, circle: ['d', 'b', 'd'] },
  ]);
});

test.each([
  ['a number without a year', '"S/T 9"', 'true', ['"S/T 9"']],
  ['one with a year', '"S/T 9-2020"', 'true', []],
  ['one nobody can read', '"X 9"', 'true', []],
  ['no dated reference', '"S/T 9"', 'false', []],
])('what is cited dated is to have a year: %s', (_, number, dated, expected) => {
  const hints = hintsOf(
    `{"type": "cites", "from": "s-t-1", "to": {"number": ${number}}, "dated": ${dated}}`,
  );
  const named = hints.flatMap((hint) => /编号 (".+?") 却没有年号/.exec(hint)?.[1] ?? []);
  expect(named).toEqual(expected);
});
