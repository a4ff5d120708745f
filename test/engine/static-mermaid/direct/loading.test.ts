import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createRenderer } from 'static-mermaid/renderer';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const script = fileURLToPath(new URL('../fixtures/list-loaded.ts', import.meta.url));
const listLoaded = (source: string, layout: string): string[] =>
  JSON.parse(execFileSync(process.execPath, [script, source, layout], { encoding: 'utf8' }));

const two = 'flowchart LR\n a["甲"]\n b["乙"]\n';

test.each([
  ['a tree', `${two} a --> b`, 'dagre', []],
  ['a flow', `${two} a -->|"1"| b`, 'dagre', ['@dagrejs/dagre', '@dagrejs/graphlib']],
  ['a citation graph', `${two} a --> b`, 'elk', ['elkjs']],
])('%s loads what lays it out, not mermaid', (_, source, layout, expected) => {
  expect(listLoaded(source, layout)).toEqual(expected);
});

test('what is drawn directly needs no worker, everything else is drawn by one', async () => {
  // No worker answers within a millisecond of being started.
  const renderer = createRenderer({ timeout: 1 });
  const render = (source: string) => renderer.render({ id: 'x', title: '图', source });
  expect((await render(`${two} a --> b`)).nodes).toHaveLength(2);
  await expect(render('flowchart LR\n a --> b')).rejects.toMatchObject({ kind: 'renderer' });
  await renderer.close();
  const patient = createRenderer();
  const { svg } = await patient.render({ id: 'x', title: '图', source: 'flowchart LR\n a --> b' });
  expect(svg).toContain('class="mm-node"');
  await patient.close();
});
