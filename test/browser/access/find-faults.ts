import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: rule, element, reason. */
export async function findFaults(page: Page, name: string): Promise<string[]> {
  await page.addScriptTag({ path });
  const { violations } = await page.evaluate(
    (runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }),
    tags,
  );
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${name} ${id} ×${nodes.length} ${first?.html.slice(0, 160)} ${first?.failureSummary}`;
  });
}
