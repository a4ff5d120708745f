import { describe, expect, test } from 'vitest';
import { askColumns } from '../../../../../src/lib/import/columns/ask-columns.ts';
import { guessHeader } from '../../../../../src/lib/import/columns/guess-header.ts';
import { readTarget } from '../../../../../src/lib/import/columns/read-map.ts';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import { listIssues, readRows as read, tryImport } from '../try-import.ts';

const fieldsOf = (list: readonly { heading: string; field: string }[]) =>
  list.map(({ heading, field }) => `${heading}=${field}`);

/** A list as a company keeps it: a title above the headings, none of which is the one this project writes. */
const list = [
  ['技术标准清单', '', '', '', '', '', '', '', ''],
  ['序号', '标准代号', '标准中文名', '英文名', '有效性', '发布日', '实施日', '专业分类', '备注'],
  ['1', 'DL/T 5155-2016', '设计技术规程', 'Code', '有效', '2016年1月7日', '42552', '变电', '常用'],
  ['2', 'ＧＢ／Ｔ　５０－２０１８', '电缆设计标准', '', '有效', '2018.2.8', '2018.9.1', '线路', ''],
];

test('a list with other usual headings is taken as it stands', () => {
  const result = read(list);
  expect(listIssues(result)).toEqual([]);
  expect(fieldsOf(result.header.columns)).toEqual([
    ...['序号=ignore', '标准代号=number', '标准中文名=title', '英文名=title-en', '有效性=status'],
    ...['发布日=published', '实施日=implemented', '专业分类=category'],
  ]);
  expect(result.records.map(({ title }) => title)).toEqual(['设计技术规程', '电缆设计标准']);
  const lines = describeImport(result, { prune: false, written: true });
  expect(lines).toContain('没有取用的列：备注。要取用，加上：');
});

describe('where no row can be read', () => {
  const rows = [
    [
      '标准编号',
      '条目名目名称',
      '颁行发布日子',
      '推行实施日子',
      '门类类别',
      '颁发单位',
      '备注',
      '空',
    ],
    ['GB/T 1-2020', '甲', '2020-01-02', '42552', '通用', '某部', '常用', ''],
    ['GB/T 2-2020', '乙', '2020-01-03', '42553', '专用', '某部', '', ''],
  ];

  test('the columns are suggested all the same, as the known fields their headings are like', () => {
    const result = read(rows);
    expect(result.problems).toHaveLength(2);
    expect(fieldsOf(result.suggestions)).toEqual([
      '门类类别=category',
      ...['条目名目名称=title', '颁行发布日子=published', '推行实施日子=implemented'],
      ...['颁发单位=issuer', '备注=field', '空=ignore'],
    ]);
    const lines = describeImport(result, { prune: false, written: false }).join('\n');
    expect(lines).toContain('--map "门类类别=category,条目名目名称=title');
    expect(lines).not.toContain('都没有可取的内容');
  });

  test('not even headings, these are guessed', () => {
    expect(guessHeader({ name: '', rows: [['清单'], ['名目名称', '颁行,发布日', '别的']] })).toBe(
      '像是表头的是第 2 行：名目名称、颁行,发布日、别的\n可写如 --map "名目名称=title,颁行\\,发布日=published"',
    );
    expect(guessHeader({ name: '', rows: [['甲', '乙']] })).toContain('--map "甲=title"');
    expect(guessHeader({ name: '', rows: [['清单'], []] })).toBeNull();
  });

  test('a heading is like a field only where what stands below it is of its type', () => {
    const [head = [], ...body] = rows;
    const words = [head, ...body.map((cells) => cells.with(2, '甲乙'))];
    expect(fieldsOf(read(words).suggestions)).toContain('颁行发布日子=field');
  });
});

describe('two columns that may be the category', () => {
  const rows = (other: string) => [
    ['名称', '标准类别', other],
    ...['发电', '用电', '输电'].map((area, i) => [`第${i}项`, '行业标准', area]),
  ];
  const categoriesOf = ({ dataset }: ReturnType<typeof read>) =>
    dataset.categories.categories.map(({ name }) => name);

  test.each([
    ['专业', '专业=分类'],
    ['专业分类', ''],
  ])('are not both one: %s %s', (other, map) => {
    const result = read(rows(other), map);
    expect(categoriesOf(result)).toEqual(['发电', '用电', '输电']);
    expect(fieldsOf(result.suggestions)).toEqual(['标准类别=field']);
  });

  test('are both one where that is said', () => {
    const result = read(rows('专业'), '专业=分类,标准类别=分类');
    expect(categoriesOf(result)).toEqual(['行业标准', '发电', '用电', '输电']);
  });
});

describe('the words a question shows', () => {
  test.each([
    ['字段', 'field'],
    ['字段:list', 'field:list'],
    ['分类', 'category'],
    ['不导入', 'ignore'],
    ['发布日期', 'published'],
  ])('are answers: %s', (word, field) => {
    expect(readTarget(word)).toBe(field);
  });

  test('are taken in the brackets in which they stand, and ? lists all', async () => {
    const { suggestions } = read([
      ['名称', '专业'],
      ['甲', '发电'],
    ]);
    const typed = ['？', '[字段]'];
    const asked: string[] = [];
    const answers = await askColumns(suggestions, async (question) => {
      asked.push(question);
      return typed.shift() ?? 'q';
    });
    expect(fieldsOf(answers)).toEqual(['专业=field']);
    expect(asked[1]).toMatch(/published 发布日期[\s\S]+category 分类[\s\S]+field\[:类型\]/);
    expect(asked).toHaveLength(2);
  });
});

test('examples of a new dataset that a catalogue does not have are told apart, with how to remove them', () => {
  const { dataset } = read([['名称'], ['例一'], ['例二'], ['别的']]);
  const samples = dataset.standards.standards.slice(0, 2);
  const told = (titles: string[], prune = false) =>
    describeImport(tryImport(dataset, [['名称'], ...titles.map((title) => [title])], { prune }), {
      ...{ prune, written: true, samples },
    }).join('\n');
  expect(told(['别的'])).toMatch(
    /其中 2 项是新建数据集时所带的例子：.+\n.+--prune.+即删去(?:\n|$)/,
  );
  expect(told(['例一'])).toMatch(/其中 1 项是.+例子：.+\n.+另外 1 项也随之删去/);
  expect(told(['例一', '例二'])).not.toContain('例子');
  expect(told(['别的'], true)).not.toContain('例子');
});

test('a standard of the title, or of the number, of an example is none', () => {
  const examples = read([
    ['编号', '名称'],
    ['GB/T 1-2020', '例一'],
    ['', '例二'],
  ]).dataset.standards.standards;
  const told = (...rows: string[][]) => {
    const { dataset } = read([['编号', '名称'], ...rows]);
    const result = tryImport(dataset, [['名称'], ['别的']]);
    return describeImport(result, { prune: false, written: true, samples: examples }).join('\n');
  };
  expect(told(['GB/T 1-2020', '例一'], ['', '例二'])).toContain('其中 2 项是');
  expect(told(['GB/T 2-2020', '例一'], ['GB/T 3', '例二'], ['GB/T 1-2020', '甲'])).not.toContain(
    '例子',
  );
});
