import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askTerminal } from '../../../../../scripts/ask-terminal.ts';
import { askColumns } from '../../../../../src/lib/import/columns/ask-columns.ts';
import { formatMap, readMap } from '../../../../../src/lib/import/columns/read-map.ts';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import { formatCommand, quoteWord } from '../../../../../src/lib/import/report/format-command.ts';
import { listIssues, readRows as read } from '../try-import.ts';

const areas = ['发电', '用电', '输电', '变电'];
/** A table whose heading “标准类别” names the category, though “专业” divides the standards better. */
const rows = [
  ['标准编号', '标准名称', '标准类别', '专业', '阶段', '序列', '主页', '空栏', '同'],
  ...Array.from({ length: 24 }, (_, i) => [
    ...[
      `DL/T ${i + 1}-2020`,
      `第 ${i + 1} 项`,
      i % 2 ? '国家标准' : '行业标准',
      areas[i % 4] ?? '',
    ],
    ...[i === 0 ? '运维' : '设计', `${i + 1}`, `https://a.example/${i}`, '', '是'],
  ]),
];
const { suggestions } = read(rows);
const fieldsOf = (list: readonly { heading: string; field: string }[]) =>
  list.map(({ heading, field }) => `${heading}=${field}`);

describe('what columns are suggested to be', () => {
  test('follows from what stands in them: one category at most, in the place of a worse one', () => {
    expect(fieldsOf(suggestions)).toEqual([
      ...['专业=category', '标准类别=field', '阶段=field', '主页=detail'],
      ...['序列=ignore', '空栏=ignore', '同=ignore'],
    ]);
    expect(suggestions.map(({ why }) => why).slice(0, 2)).toEqual([
      '4 个值，没有空的',
      '按表头认作分类，但只有 2 个值，不如“专业”分得清楚',
    ]);
    const result = read(rows, '专业=category,标准类别=field');
    expect(listIssues(result)).toEqual([]);
    expect(result.dataset.categories.categories).toHaveLength(4);
  });

  test('is nothing against what the maintainer says', () => {
    const said = read(rows, '标准类别=category').suggestions;
    expect(fieldsOf(said)).toContain('专业=field');
    expect(fieldsOf(said)).not.toContain('标准类别=field');
  });

  test('is short, however many columns there are', () => {
    const names = Array.from({ length: 198 }, (_, i) => `栏${i}`);
    const wide = [
      ['名称', ...names],
      ...[1, 2, 3, 4, 5, 6].map((n) => [
        `第 ${n} 项`,
        ...names.map((name, i) => (i % 3 ? `${name}${n}` : '')),
      ]),
    ];
    const lines = describeImport(read(wide), { prune: false, written: true });
    expect(lines.filter((line) => line.length > 200)).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^没有取用的列：.+等 198 列。要取用，加上：$/),
        expect.stringMatching(/^ {2}另有 124 列没有写出/),
        expect.stringMatching(/^ {2}66 列全空/),
      ]),
    );
  });
});

describe('a maintainer who is asked', () => {
  /** Answers one after another, and keeps what was asked. */
  const answer = async (...typed: string[]) => {
    const asked: string[] = [];
    const answers = await askColumns(suggestions, async (question) => {
      asked.push(question);
      return typed.shift() ?? 'q';
    });
    return { answers: fieldsOf(answers), asked };
  };

  test('takes what is suggested with an empty line, and anything else by a key or by its name', async () => {
    const { answers, asked } = await answer('', 'N', '发布单位', 'ｆ', 'field：date', 'q');
    expect(answers).toEqual([
      ...['专业=category', '标准类别=ignore', '阶段=issuer', '主页=field', '序列=field:date'],
    ]);
    expect(asked[0]).toMatch(
      /回车[\s\S]+f 字段[\s\S]+“专业”（如 发电、用电、输电）：4 个值，没有空的。\[分类\] $/,
    );
    expect(asked[1]).toMatch(/^“标准类别”/);
  });

  test('takes all the rest as suggested, and what is a category stays one without a better', async () => {
    expect((await answer('a')).answers).toEqual(fieldsOf(suggestions));
    expect((await answer('f', 'a')).answers).toEqual([
      ...['专业=field', '阶段=field', '主页=detail', '序列=ignore', '空栏=ignore', '同=ignore'],
    ]);
  });

  test('is asked again when the answer is none', async () => {
    const { answers, asked } = await answer('什么', '', 'q');
    expect(answers).toEqual(['专业=category']);
    expect(asked[1]).toMatch(/^没有“什么”这个字段；[\s\S]+“专业”/);
  });

  /** A terminal at which somebody types. */
  const typeAt = async (...lines: string[]) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown = askTerminal((ask) => askColumns(suggestions, ask), { input, output });
    for (const line of lines) {
      await new Promise((resolve) => setImmediate(resolve));
      input.write(line);
    }
    return shown;
  };

  test('types answers at a terminal', async () => {
    expect(fieldsOf((await typeAt('\r', 'n\r', 'q\r')) ?? [])).toEqual([
      ...['专业=category', '标准类别=ignore'],
    ]);
  });

  test.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('answers nothing with %s', async (_, key) => {
    expect(await typeAt('\r', key)).toBeNull();
  });
});

describe('the command that repeats an import', () => {
  const map = [
    { heading: '专业', field: 'category' },
    { heading: '甲,乙，丙', field: 'field:list' },
    { heading: '价$(rm)`x`"\'=', field: 'ignore' },
  ];

  test('says of columns what was said, commas and signs of shells in headings included', () => {
    expect(readMap(formatMap(map))).toEqual(map);
    expect(formatCommand(['目录 1.xlsx', '--prune'], map, false)).toBe(
      `npm run import -- "目录 1.xlsx" --prune --map '专业=category,甲\\,乙\\，丙=field:list,价$(rm)\`x\`"'\\''==ignore'`,
    );
    expect(formatCommand(['a.csv'], [], false)).toBe('npm run import -- a.csv');
  });

  test.each([
    ['a b', false, '"a b"'],
    ["it's", false, '"it\'s"'],
    ['$HOME', false, "'$HOME'"],
    ['a"b', true, '"a""b"'],
    ['甲 乙=field', true, '"甲 乙=field"'],
    ['C:\\我的 文件\\', true, '"C:\\我的 文件\\\\"'],
  ] as const)('quotes %j', (word, isWindows, quoted) => {
    expect(quoteWord(word, isWindows)).toBe(quoted);
  });
});

describe('the columns suggested', () => {
  const odd = ['100%', 'a"b', '$HOME', '`x`', '价（元）&|<>^'];
  const table = [
    ['名称', ...odd],
    ...[1, 2, 3, 4].map((n) => [`第 ${n} 项`, ...odd.map((name) => `${name}${n % 3}`)]),
  ];
  const told = (isWindows: boolean) =>
    describeImport(read(table), { prune: false, written: true, isWindows });
  const commandOf = (lines: string[]) => lines.find((line) => line.includes('--map')) ?? '';

  test('are written so that cmd, PowerShell and sh read the same, or not at all', () => {
    const lines = told(true);
    expect(commandOf(lines)).toBe('  --map "价（元）&|<>^=field"');
    expect(lines.filter((line) => line.includes('符号'))).toEqual([
      expect.stringContaining('100%、a"b、$HOME、`x`：'),
    ]);
  });

  test('are all written where single quotes hold them', () => {
    const lines = told(false);
    for (const heading of odd) expect(commandOf(lines)).toContain(`${heading}=field`);
    expect(commandOf(lines)).toMatch(/^ {2}--map '.*'$/);
    expect(lines.filter((line) => line.includes('符号'))).toEqual([]);
  });
});
