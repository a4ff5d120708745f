import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue, splitIssues } from '../../../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { changeDataset, findIssues } from './find-issues.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The messages when one file of the small dataset has other bytes, or none. */
function issuesWith(file: string, change: (text: string) => Uint8Array | null): string[] {
  const files = changeDataset([]);
  const bytes = change(new TextDecoder().decode(files.get(file)));
  if (bytes) files.set(file, bytes);
  else files.delete(file);
  return validateDataset(files).issues.map(formatIssue);
}

const brokenOff = '不是合法的 JSON：到此中断，括号或引号没有配齐 — 检查此处前后的引号、逗号与括号';
const notUtf8 = '文件不是 UTF-8 编码（可能是 GBK） — 用编辑器以原编码打开，再另存为 UTF-8';
const bom =
  '文件以 BOM（字节顺序标记）开头 — 另存为“UTF-8（无 BOM）”，或运行 npm run validate -- --fix';

describe('validateDataset', () => {
  test('accepts the small dataset', () => {
    expect(findIssues()).toEqual([]);
  });

  test.each(['second-dataset', 'minimal-dataset'] as const)('accepts %s', (name) => {
    expect(loadFixture(name).standards.standards.length).toBeGreaterThan(0);
  });

  test('reports a file cut off', () => {
    const issues = issuesWith('site.json', (text) => utf8(text.slice(0, 14)));
    expect(issues).toEqual([`site.json:2:13 — ${brokenOff}`]);
  });

  test('reports an empty file', () => {
    expect(issuesWith('events.json', () => utf8(''))).toEqual([`events.json:1:1 — ${brokenOff}`]);
  });

  test('reports GBK', () => {
    const gbk = [0x7b, 0x0a, 0x22, 0xd6, 0xd0, 0x22, 0x7d];
    const issues = issuesWith('site.json', () => Uint8Array.from(gbk));
    expect(issues).toEqual([`site.json:2:2 — ${notUtf8}`]);
  });

  test('reports a byte order mark, and what is wrong behind it', () => {
    const issues = issuesWith('site.json', (text) =>
      utf8(`\ufeff${text.replace('"小数据集"', '"小数据集 "')}`),
    );
    expect(issues).toEqual([
      `site.json:1:1 — ${bom}`,
      'site.json:2:10 title — 首尾有空白：第 5 个字符 U+0020 — 删去首尾空白，或运行 npm run validate -- --fix',
    ]);
  });

  test('reports a million brackets without overflowing', () => {
    expect(issuesWith('site.json', () => utf8('['.repeat(1_000_000)))).toEqual([
      'site.json:1:101 — 不是合法的 JSON：嵌套超过 100 层（分类最多 49 级） — 检查此处前后的引号、逗号与括号',
    ]);
  });

  test.each(['[]', 'null', '5', '"x"'])('reports a file that holds %s', (text) => {
    const issues = issuesWith('standards.json', () => utf8(text));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(
      /^standards\.json:1:1 — 类型不对：应为对象，实为.+ — 此处应填：标准$/,
    );
  });

  test('reports a missing file', () => {
    expect(issuesWith('standards.json', () => null)).toEqual([
      'standards.json:1:1 — 缺少文件 — 新建 standards.json，写法见 schema.json',
    ]);
  });

  test('lets a source be called as what every object has', () => {
    const renamed = [...changeDataset([])].map(([name, bytes]): [string, Uint8Array] => [
      name,
      utf8(new TextDecoder().decode(bytes).replaceAll('"list"', '"constructor"')),
    ]);
    const { issues } = validateDataset(new Map(renamed));
    expect(issues.filter(({ problem }) => !problem.includes('不见了'))).toEqual([]);
  });

  test('reports files it does not know', () => {
    const files = changeDataset([]);
    for (const name of ['standard.json', '__proto__.json']) files.set(name, utf8('{}'));
    expect(validateDataset(files).issues.map(formatIssue)).toEqual([
      '__proto__.json:1:1 — 不认识的文件 — 删去它，或移出数据集文件夹',
      'standard.json:1:1 — 不认识的文件 — 您是不是要写 standards.json？',
    ]);
  });

  test('reports what stands in different files all at once', () => {
    const issues = findIssues(
      ['standards.json', '"title": "乙"', '"title": 5'],
      ['standards.json', '"category": "d"', '"category": "e"'],
      ['events.json', '"listed-planned"', '"listed-planed"'],
      ['sources.json', '"book", "title": "手册"', '"book", "title": " 手册"'],
      ['errata.json', '"record": "s-t-1"', '"record": "s-t-9"'],
      ['citations.json', '"cited": "s-t-1"', '"cited": "s-t-3"'],
      ['addresses.json', '#p1', '#p9'],
    );
    expect(issues.map((issue) => issue.split(' — ', 2).join(' — '))).toEqual([
      'addresses.json:4:1 addresses.2 — 已发布的网址 subsystems/x.html#p9 不见了',
      'citations.json:14:1 clauses.0 — s-t-3 引用了自身',
      'errata.json:2:24 e1 record — 未知的标准 "s-t-9"',
      'events.json:4:29 s-t-3 kind — 值 "listed-planed" 不在可选值之中',
      'sources.json:3:25 book title — 首尾有空白：第 1 个字符 U+0020',
      'standards.json:2:211 s-t-1 printed.title — printed.title 没有勘误说明',
      'standards.json:3:85 s-t-2 title — 类型不对：应为文字，实为数字',
      'standards.json:4:106 s-t-3 category — 未知的一级分类 "e"',
      'standards.json:4:126 s-t-3 subcategory — 未知的二级分类 "d1"',
    ]);
  });

  test('neither throws nor accepts nonsense, whatever stands in the place of a value', () => {
    const files = changeDataset([]);
    const places = [...files].flatMap(([file, bytes]) =>
      listPaths(JSON.parse(new TextDecoder().decode(bytes))).map((path) => ({ file, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ file, path }, value) => {
        const changed = new Map(files);
        const root = JSON.parse(new TextDecoder().decode(files.get(file)));
        replaceAt(root, path, value);
        changed.set(file, utf8(JSON.stringify(root)));
        const { dataset, issues } = validateDataset(changed);
        expect(dataset === null).toBe(splitIssues(issues).errors.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

type Path = (string | number)[];

function listPaths(value: unknown): Path[] {
  if (value === null || typeof value !== 'object') return [];
  const steps = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return steps.flatMap((step) => [
    [step],
    ...listPaths((value as Record<string | number, unknown>)[step]).map((path) => [step, ...path]),
  ]);
}

function replaceAt(root: unknown, path: Path, value: unknown): void {
  const last = path.at(-1) as string | number;
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => membersOf(at)[step], root);
  membersOf(parent)[last] = value;
}

const membersOf = (value: unknown) => value as Record<string | number, unknown>;
