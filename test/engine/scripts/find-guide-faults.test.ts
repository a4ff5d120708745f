import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runScript } from './run-script.ts';
import { copyFixture } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['说明.mdx', 'title: 说明\ndescription: 一段话', '说明.mdx:1:1 — 文件名不能成为网址 — 改名'],
  ['Read Me.mdx', 'title: 说明\ndescription: 一段话', 'Read Me.mdx:1:1 — 文件名不能成为网址'],
  ['a.mdx', 'title: 说明', 'a.mdx:1:1 — 前置数据缺少 description'],
  ['a.mdx', 'title: " "\ndescription: 一段话', 'a.mdx:1:1 — 前置数据缺少 title'],
  ['a.mdx', '- 说明', 'a.mdx:1:1 — 前置数据缺少 title'],
  [
    'a.mdx',
    'title: 说明\ndescription: 一段话\nformerNames: old',
    'a.mdx:1:1 — 前置数据的 formerNames',
  ],
  ['a.mdx', 'title: 说明\ndescription: 一段话\nformerNames: [../about]', 'a.mdx:1:1 — 前置数据的'],
  ['a.mdx', 'title: 说明\ndescription: *一段话', 'a.mdx:1:1 — 前置数据不是合法的 YAML'],
  ['a.mdx', 'title: 3\ndescription: 一段话', 'a.mdx:1:1 — 前置数据缺少 title，或它不是文字'],
  [
    'a.mdx',
    'title: 说明\ndescription: 一段话\nformerNames: [a]',
    'a.mdx:1:1 — formerNames 中的 a 已用于',
  ],
  [
    'a.mdx',
    'title: 说明\ndescription: 一段话\nformerNames: [b, b]',
    'a.mdx:1:1 — formerNames 中的 b 已用于',
  ],
  ['a.mdx', 'title: 说明\ndescription: "一段话', 'a.mdx:3:18 — 前置数据不是合法的 YAML'],
])(
  'names a hand-written page %s that says %j, and --fix writes no address of it',
  (name, matter, told) => {
    const folder = copyFixture('core-dataset');
    mkdirSync(join(folder, 'guide'));
    writeFileSync(join(folder, 'guide', name), `---\n${matter}\n---\n\n正文。\n`);
    const { status, stderr } = runScript('validate.ts', '--dataset', folder, '--fix');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining(`guide/${told}`),
    });
    expect(readFileSync(join(folder, 'addresses.json'), 'utf8')).not.toContain('guide/');
    const build = runScript(
      'build.ts',
      'validate',
      '--dataset',
      folder,
      '--out',
      join(folder, '../site'),
    );
    expect({ status: build.status, stderr: build.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining(`guide/${told}`),
    });
  },
);
