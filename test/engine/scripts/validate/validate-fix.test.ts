import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFixture, readTree } from '../temporary-folder.ts';
import { edit, useFixed, validate } from './copy-fixed.ts';

const copyFixed = useFixed();

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
