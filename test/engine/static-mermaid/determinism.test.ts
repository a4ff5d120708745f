import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createRenderer } from 'static-mermaid/renderer';
import { expect, test, vi } from 'vitest';
import { requests } from './fixtures/sources.ts';

vi.setConfig({ testTimeout: 120_000 });

async function renderAll(names: readonly string[]): Promise<Record<string, string>> {
  const renderer = createRenderer();
  const drawn: Record<string, string> = {};
  for (const name of names) {
    const request = requests[name];
    if (request) drawn[name] = (await renderer.render(request)).svg;
  }
  await renderer.close();
  return drawn;
}

const names = Object.keys(requests);

test('two workers give the same bytes, whatever they drew before', async () => {
  const forwards = await renderAll(names);
  const backwards = await renderAll([...names].reverse());
  expect(backwards).toEqual(forwards);
});

test('another process gives the same bytes', async () => {
  const here = await renderAll(['whole', 'flow']);
  const script = fileURLToPath(new URL('fixtures/print-diagrams.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, 'flow', 'whole'], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual(here);
});
