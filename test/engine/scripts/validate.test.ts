import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { runScript } from './run-script.ts';
import { copyDataset, copyFixture, makeFolder, readTree } from './temporary-folder.ts';

const validate = (folder: string, ...words: string[]) =>
  runScript('validate.ts', '--dataset', folder, ...words);

/** Changes the text of a file. */
function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fixed = mkdtempSync(join(tmpdir(), 'standards-'));

beforeAll(() => {
  cpSync(fixtureFolder('second-dataset'), fixed, { recursive: true });
  expect(validate(fixed, '--fix').status).toBe(0);
});

afterAll(() => rmSync(fixed, { recursive: true }));

/** A copy of a fixture in which everything is written down as `--fix` writes it. */
const copyFixed = () => copyDataset(fixed);

describe('npm run validate', () => {
  test('finds nothing in the fixture that has addresses, its hand-written page included', () => {
    expect(validate(copyFixture('second-dataset'))).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(['core-dataset', 'bare-dataset', 'minimal-dataset'] as const)(
    'finds nothing in %s once --fix has written it down',
    (name) => {
      const folder = copyFixture(name);
      expect(validate(folder, '--fix').status).toBe(0);
      expect(validate(folder)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test('finds nothing in a valid dataset, and --fix then changes nothing', () => {
    const folder = copyFixed();
    const before = readTree(folder);
    expect(validate(folder)).toEqual({ status: 0, stdout: `数据无误：${folder}\n`, stderr: '' });
    expect(validate(folder, '--fix').stdout).toBe(`数据无误：${folder}\n`);
    expect(readTree(folder)).toEqual(before);
  });

  test('lists all problems on standard error, with their number, and fails', () => {
    const folder = copyFixed();
    edit(folder, 'standards.json', (text) => text.replace('"archive"', '"archiv"'));
    edit(folder, 'events.json', (text) => text.replace('"withdrawn"', '"withdrwn"'));
    rmSync(join(folder, 'site.json'));
    writeFileSync(join(folder, 'addresses.json'), '{"addresses": [');
    const { status, stdout, stderr } = validate(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^addresses\.json:1:16 — 不是合法的 JSON：/),
      expect.stringMatching(/^events\.json:\d+:\d+ q-xx-002 kind — .+您是不是要写 withdrawn？/),
      'site.json:1:1 — 缺少文件 — 新建 site.json，写法见 schema.json',
      '共 3 个问题',
    ]);
  });

  test('lists hints after the problems, by what may be done about them', () => {
    const folder = copyFixed();
    edit(folder, 'standards.json', (text) => text.replace('"archive"', '"archiv"'));
    edit(folder, 'numbering.json', (text) => text.replace('"Q/XX"', '"Q/YY"'));
    const { status, stderr } = validate(folder);
    const lines = stderr.trim().split('\n');
    const hints = lines.indexOf(lines.find((line) => line.startsWith('提示')) ?? '');
    expect(status).toBe(1);
    expect(lines.slice(0, hints)).toEqual([expect.stringContaining('archiv')]);
    expect(lines.slice(hints + 1, -1)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {2}standards\.json:\d+:\d+ q-xx-\d+ number — /),
      ]),
    );
    expect(lines.at(-1)).toBe('共 1 个问题');
  });

  test('names twelve faults of all stages at once', () => {
    const folder = copyFixed();
    const plant = (name: string, from: string, to: string) =>
      edit(folder, name, (text) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      });
    writeFileSync(join(folder, 'roadmap.json'), Uint8Array.from([0x7b, 0x22, 0xd6, 0xd0, 0x22]));
    plant('site.json', '"version":', '"version": "0.0.9", "version":');
    plant('subsystems.json', '"composition": [', '"compositio": [');
    plant('standards.json', '"subcategory": "terms"', '"subcategory": 5');
    plant('events.json', '"record": "q-xx-002"', '"record": "q-xx-999"');
    plant('sources.json', '"id": "handbook"', '"id": "catalogue"');
    plant('standards.json', '"number": "Q/XX 001-2024"', '"number": "Q/XX  001-2024"');
    plant('terms.json', '"name": "', '"name": "\\u202e');
    plant('addresses.json', '"addresses": [', '"addresses": ["families/gone.html", ');
    plant('labels.json', '"labels": {', '"labels": {"search.ask": "{what}", ');
    plant('texts/scheme.json', '"id": "1.1"', '"id": "1"');
    plant('guide/asking.mdx', 'description:', 'about:');
    const { stderr } = validate(folder);
    const told = [
      /^roadmap\.json:1:3 — 文件不是 UTF-8 编码/m,
      /^site\.json:\d+:\d+ version — 字段 "version" 在同一对象中出现两次/m,
      /^subsystems\.json:\d+:\d+ \S+ compositio — 未知字段/m,
      /^standards\.json:\d+:\d+ db99-t-1-2020 subcategory — 类型不对/m,
      /^events\.json:\d+:\d+ q-xx-999 record — 未知的标准/m,
      /^sources\.json:\d+:\d+ catalogue id — 来源标识 "catalogue" 重复/m,
      /^standards\.json:\d+:\d+ q-xx-001 number — "Q\/XX {2}001-2024" 不是规范写法/m,
      /^terms\.json:\d+:\d+ .+ — 含双向文字控制字符/m,
      /^addresses\.json:\d+:\d+ .+families\/gone\.html 不见了/m,
      /^labels\.json:\d+:\d+ labels\.search\.ask — 程序不填入 \{what\}/m,
      /^texts\/scheme\.json:\d+:\d+ .+锚点 "1" 重复/m,
      /^guide\/asking\.mdx:1:1 — 前置数据缺少 description/m,
    ];
    expect(told.filter((words) => !words.test(stderr)).map(String)).toEqual([]);
  });

  test('says many of a kind once, as a build does, and lists them when asked', () => {
    const folder = copyFixed();
    edit(folder, 'standards.json', (text) =>
      text
        .replaceAll('"family": "local"', '"family": "lokal"')
        .replaceAll('"family": "archive"', '"family": "lokal"'),
    );
    const { stderr } = validate(folder);
    const lines = stderr.trim().split('\n');
    const count = /^(\d+) 项同类，首 5 例：/.exec(lines[0] ?? '')?.[1];
    expect(Number(count)).toBeGreaterThan(5);
    expect(lines.filter((line) => line.includes('未知的标准族'))).toHaveLength(5);
    expect(lines.at(-1)).toBe(`共 ${count} 个问题`);
    const build = runScript('build.ts', 'validate', '--dataset', folder, '--out', `${folder}-site`);
    expect(build.stderr).toContain(stderr);
    const all = validate(folder, '--all').stderr;
    expect(all.match(/未知的标准族/g)).toHaveLength(Number(count));
  });

  test('lets hints alone pass', () => {
    const folder = copyFixed();
    edit(folder, 'numbering.json', (text) => text.replace('"Q/XX"', '"Q/YY"'));
    const { status, stdout, stderr } = validate(folder);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `数据无误：${folder}\n` });
    expect(stderr).toMatch(/^提示 \d+ 处，不影响生成：/);
    const out = join(folder, '../site');
    const build = runScript('build.ts', 'validate', '--dataset', folder, '--out', out);
    expect(build).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/数据无误.+提示 \d+ 处/),
    });
  });

  test('asks for --fix where only order, layout or new addresses are missing', () => {
    const folder = copyFixed();
    edit(folder, 'site.json', (text) => JSON.stringify(JSON.parse(text)));
    edit(folder, 'addresses.json', (text) => text.replace('"standards/q-xx-004.html",', ''));
    const { status, stderr } = validate(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(
      [
        'site.json:1:1 — 次序或版式不规范 — 运行 npm run validate -- --fix',
        'addresses.json:1:1 — 次序或版式不规范 — 运行 npm run validate -- --fix',
        'addresses.json:1:1 standards/q-xx-004.html — 新网址尚未登记 — 运行 npm run validate -- --fix',
        '共 3 个问题',
        '',
      ].join('\n'),
    );
  });

  test('leaves line ends to version control', () => {
    const folder = copyFixed();
    for (const name of globSync('*.json', { cwd: folder })) {
      edit(folder, name, (text) => text.replaceAll('\n', '\r\n'));
    }
    const before = readTree(folder);
    expect(validate(folder)).toEqual({ status: 0, stdout: `数据无误：${folder}\n`, stderr: '' });
    expect(validate(folder, '--fix').stdout).toBe(`数据无误：${folder}\n`);
    expect(readTree(folder)).toEqual(before);
  });

  test('says when there is no such folder', () => {
    const { status, stderr } = validate(join(makeFolder(), 'nowhere'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^读不到数据集文件夹 .+nowhere：/);
  });

  test('explains itself, and refuses an option it does not know', () => {
    expect(runScript('validate.ts', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('用法：npm run validate'),
    });
    expect(runScript('validate.ts', '--fixx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('用法：npm run validate'),
    });
  });
});

describe('npm run validate -- --fix', () => {
  test('takes away a byte order mark and white space, and orders files, losing nothing', () => {
    const folder = copyFixed();
    const before = readTree(folder);
    edit(folder, 'site.json', (text) => `\ufeff${JSON.stringify(JSON.parse(text))}`);
    edit(folder, 'sources.json', (text) => text.replace('"档案馆标准手册"', '" 档案馆标准手册 "'));
    edit(folder, 'standards.json', (text) => {
      const { standards } = JSON.parse(text) as { standards: object[] };
      const turned = standards.map((s) => Object.fromEntries(Object.entries(s).reverse()));
      return JSON.stringify({ standards: turned.reverse() });
    });
    const { status, stdout } = validate(folder, '--fix');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `已改写 site.json\n已改写 sources.json\n已改写 standards.json\n数据无误：${folder}\n`,
    });
    expect(readTree(folder)).toEqual(before);
  });

  test('leaves files it cannot read as they are, and the others too', () => {
    const folder = copyFixed();
    const gbk = Uint8Array.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x3a, 0x31, 0x7d]);
    writeFileSync(join(folder, 'site.json'), '{"title": "甲", "title": "乙"}');
    writeFileSync(join(folder, 'sources.json'), '{"title": "甲"');
    writeFileSync(join(folder, 'subsystems.json'), gbk);
    writeFileSync(join(folder, 'standards.json'), '{"title": 12345678901234567890}');
    writeFileSync(join(folder, 'events.json'), '['.repeat(100_000));
    const before = readTree(folder);
    const { status, stdout, stderr } = validate(folder, '--fix');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('events.json:1:101 — 不是合法的 JSON：嵌套超过 100 层');
    expect(stderr).toContain('site.json:1:16 title — 字段 "title" 在同一对象中出现两次');
    expect(stderr).toContain('sources.json:1:14 — 不是合法的 JSON：到此中断');
    expect(stderr).toContain('standards.json:1:11 — 不是合法的 JSON：数字太大');
    expect(stderr).toContain('subsystems.json:1:3 — 文件不是 UTF-8 编码');
    expect(readTree(folder)).toEqual(before);
  });

  test('makes no files a dataset does without, but the register of addresses and the schema', () => {
    const folder = copyFixture('minimal-dataset');
    const before = Object.keys(readTree(folder));
    expect(validate(folder, '--fix').status).toBe(0);
    const made = Object.keys(readTree(folder)).filter((name) => !before.includes(name));
    expect(made).toEqual(['addresses.json', 'schema.json']);
  });

  test('registers new addresses and keeps the old ones', () => {
    const folder = copyFixed();
    edit(folder, 'standards.json', (text) =>
      text.replace('"formerIds": ["db99-t-1"]', '"formerIds": ["db99-t-1", "db99-t-0"]'),
    );
    expect(validate(folder, '--fix').status).toBe(0);
    const { addresses } = JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8'));
    expect(addresses).toEqual(
      expect.arrayContaining(['standards/db99-t-0.html', 'standards/db99-t-1.html']),
    );
    expect(addresses).toEqual(addresses.toSorted());
  });
});
