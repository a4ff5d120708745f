import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../run-build.ts';
import { copyFixture, makeFolder } from '../temporary-folder.ts';

/** A dataset with one hand-written page that holds this fence. */
function writeGuide(fence: string): string {
  const dataset = copyFixture('minimal-dataset');
  mkdirSync(join(dataset, 'guide'));
  const text = `---\ntitle: 说明\ndescription: 说明\n---\n\n一段话。\n\n\`\`\`mermaid\n${fence}\n\`\`\`\n`;
  writeFileSync(join(dataset, 'guide/example.mdx'), text);
  return dataset;
}

test('a fence in a hand-written page is drawn, and not drawn again', () => {
  const dataset = writeGuide('flowchart LR\n  a["一"] --> b["二"]');
  const out = join(makeFolder(), 'site');
  const first = runBuild(dataset, out, 'generate', 'diagrams');
  expect(first.stdout).toMatch(/diagrams {2}\d+ 幅，新绘 [1-9]/);
  const second = runBuild(dataset, out, 'generate', 'diagrams');
  expect(second.stdout).toContain('diagrams  未变');
});

test('a fence that cannot be drawn stops the build at the line of the hand-written file', () => {
  const dataset = writeGuide('flowchart LR\n  a["一"] --> b["二"]\n  a --> ["');
  const { status, stderr } = runBuild(dataset, join(makeFolder(), 'site'), 'generate', 'diagrams');
  expect(status).toBe(1);
  expect(stderr).toContain('步骤 diagrams 没有完成');
  expect(stderr).toMatch(/guide\/example\.mdx:11 — 图画不出来：/);
});

test('front matter of a fence that is no YAML is named by its line too', () => {
  const dataset = writeGuide('---\n- a\n: b\n---\nflowchart LR\n  a --> b');
  const { status, stderr } = runBuild(dataset, join(makeFolder(), 'site'), 'generate', 'diagrams');
  expect(status).toBe(1);
  expect(stderr).toMatch(/guide\/example\.mdx:\d+ — 图画不出来：/);
});
