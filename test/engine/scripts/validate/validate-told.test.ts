import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { makeFolder } from '../temporary-folder.ts';
import { edit, useFixed, validate } from './copy-fixed.ts';

const copyFixed = useFixed();

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
