import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { NodeBox, RenderRequest } from '../../../../packages/static-mermaid/request.ts';
import type { DrawingModules } from './page-drawing.ts';

const mermaid = '/node_modules/mermaid/dist';
const chunks = `${mermaid}/chunks/mermaid.esm.min`;

/** Mermaid and its ELK layout as the browser build has them. */
function findModules(): DrawingModules {
  const files = readdirSync(new URL(`../../..${chunks}/`, import.meta.url));
  const elk = files.find((file) => /^elk-[A-Z0-9]+\.mjs$/.test(file));
  if (elk === undefined) throw new Error('This mermaid has no ELK layout for browsers');
  return { mermaid: `${mermaid}/mermaid.esm.min.mjs`, elk: `${chunks}/${elk}` };
}

/** The node boxes of a diagram drawn by mermaid in a real browser. */
export function drawInBrowser(page: Page, request: RenderRequest): Promise<NodeBox[]> {
  const values = [request, findModules()].map((value) => JSON.stringify(value)).join(', ');
  // As text: the test runner rewrites the import calls of functions.
  const program = `import('/test/engine/static-mermaid/browser/page-drawing.ts').then((page) => page.drawInPage(${values}))`;
  return page.evaluate(program);
}
