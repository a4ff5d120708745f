import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../../engine/scripts/run-build.ts';
import {
  copyDataset,
  copyFixture,
  makeFolder,
  readTree,
} from '../../engine/scripts/temporary-folder.ts';

const guide = `---
title: 怎样引用
description: 一页手写的说明。
---

先看图，再看[全部标准](../standards.html)。

\`\`\`mermaid
---
title: 两步
description: 先查后引。
links:
  find: search.html
---
flowchart LR
  find["查"] --> cite["引"]
\`\`\`

## 一

| 甲 | 乙 |
| - | - |
| 1 | 2 |
`;

/** A fixture with a hand-written page, as an editor here saves it. */
function copyWithGuide(): string {
  const folder = copyFixture('second-dataset');
  mkdirSync(join(folder, 'guide'), { recursive: true });
  writeFileSync(join(folder, 'guide/citing.mdx'), guide);
  return folder;
}

/** The same folder as an editor on Windows saves it; hand-written pages begin with a byte order mark, too. */
function copyForWindows(from: string): string {
  const folder = copyDataset(from);
  for (const name of globSync('**/*.{json,mdx}', { cwd: folder })) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, name.endsWith('.mdx') ? `\ufeff${text}` : text);
  }
  return folder;
}

function buildTree(dataset: string): Record<string, string> {
  const out = join(makeFolder(), 'site');
  const { status, stderr } = runBuild(dataset, out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readTree(out);
}

test('line ends of Windows in data and hand-written pages change no byte of the site', () => {
  const dataset = copyWithGuide();
  const windows = copyForWindows(dataset);
  expect(readFileSync(join(windows, 'standards.json'), 'utf8')).toContain('\r\n');
  const site = buildTree(dataset);
  expect(site['guide/citing.html']).toContain('<svg');
  expect(Object.keys(site)).toContain('standards/q-xx-001.html');
  expect(buildTree(windows)).toEqual(site);
});
