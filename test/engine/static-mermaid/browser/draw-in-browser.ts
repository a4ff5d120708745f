import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { NodeBox, RenderRequest } from 'static-mermaid/request';
import { addressOf } from './open-page.ts';
import type { DrawingModules } from './page-drawing.ts';

/** The mermaid that the renderer draws with. */
const rendererFile = new URL('../../../../packages/static-mermaid/renderer.ts', import.meta.url);
const mermaid = dirname(createRequire(rendererFile).resolve('mermaid/package.json'));
const chunks = join(mermaid, 'dist/chunks/mermaid.esm.min');

/** Mermaid and its ELK layout as the browser build has them. */
function findModules(): DrawingModules {
  const elk = readdirSync(chunks).find((file) => /^elk-[A-Z0-9]+\.mjs$/.test(file));
  if (elk === undefined) throw new Error('This mermaid has no ELK layout for browsers');
  return {
    mermaid: addressOf(join(mermaid, 'dist/mermaid.esm.min.mjs')),
    elk: addressOf(join(chunks, elk)),
  };
}

/** The node boxes of a diagram drawn by mermaid in a real browser. */
export function drawInBrowser(page: Page, request: RenderRequest): Promise<NodeBox[]> {
  const values = [request, findModules()].map((value) => JSON.stringify(value)).join(', ');
  // As text: the test runner rewrites the import calls of functions.
  const program = `import('/test/engine/static-mermaid/browser/page-drawing.ts').then((page) => page.drawInPage(${values}))`;
  return page.evaluate(program);
}
