import type { Page } from '../../../../../src/lib/pages/page.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/** The fixture of editions on a day of its own. */
export const fixture = loadFixture('editions-dataset');
export const day = '2024-06-15';
export const model = createModel(fixture, day);

interface Node {
  value?: string;
  url?: string;
  name?: string;
  attributes?: { value?: unknown }[];
  children?: Node[];
}

/** What blocks say, links with their addresses in brackets, components with their ids. */
const tellNodes = (nodes: readonly Node[]): string =>
  nodes
    .map(({ value, url, name, attributes, children }) => {
      const words = (value ?? '') + tellNodes(children ?? []);
      if (name) return `<${attributes?.[0]?.value}>${words}`;
      return url ? `[${words}](${url})` : words;
    })
    .join('');

/** The same of the blocks of a page, or of some of them; nothing where there is none. */
export const tell = (blocks: Page['blocks'] = []): string => tellNodes(blocks as readonly Node[]);
