import type { Code } from 'mdast';
import { stringify } from 'yaml';
import { splitFrontMatter } from '../mdx/front-matter.ts';

/** A diagram as it stands in a page: mermaid text, and what mermaid text cannot say. */
export interface Diagram {
  /** Accessible name. */
  title: string;
  /** What the picture shows, in words. */
  description?: string;
  /** `elk` for citation graphs, `dagre` for flows and layers. */
  layout: 'dagre' | 'elk';
  /** Addresses of nodes, relative to the site root, by node id. */
  links: Record<string, string>;
  /** The node the page is about. */
  current?: string;
  /** The mermaid text proper, beginning with the kind of diagram. */
  source: string;
}

/** A fence whose front matter cannot be read; `line` counts from 1 within the fence. */
export class FenceError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'FenceError';
    this.line = line;
  }
}

/**
 * Writes a diagram as a ```mermaid fence. What belongs beside the source is in mermaid's own front matter,
 * so that the fence is drawn by other tools as well; they pass over `links`, `current` and `description`.
 */
export function createFence({ title, description, layout, links, current, source }: Diagram): Code {
  const frontMatter = {
    title,
    ...(description ? { description } : {}),
    config: { layout },
    ...(current ? { current } : {}),
    ...(Object.keys(links).length > 0 ? { links } : {}),
  };
  const yaml = stringify(frontMatter, { lineWidth: 0 });
  return { type: 'code', lang: 'mermaid', value: `---\n${yaml}---\n${source.trim()}` };
}

/** The same as the blocks of a page: none when there is nothing to draw. */
export function createFences(...diagrams: (Diagram | null)[]): Code[] {
  return diagrams.flatMap((diagram) => (diagram ? [createFence(diagram)] : []));
}

/**
 * Reads the text of a ```mermaid fence; one without front matter is a diagram without links.
 * @param untitled the accessible name of one that gives none.
 * @throws {FenceError} when the front matter is not YAML of the expected form.
 */
export function parseFence(text: string, untitled: string): Diagram & { firstLine: number } {
  const { meta, source } = readFence(text);
  const { title, description, current } = meta;
  const config = meta.config as Record<string, unknown> | undefined;
  return {
    title: typeof title === 'string' ? title : untitled,
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof current === 'string' ? { current } : {}),
    layout: config?.layout === 'elk' ? 'elk' : 'dagre',
    links: readLinks(meta.links),
    source,
    firstLine: countLines(text) - countLines(source) + 1,
  };
}

function readFence(text: string): { meta: Record<string, unknown>; source: string } {
  try {
    const { data, body } = splitFrontMatter(text);
    if (data !== null && typeof data === 'object') {
      return { meta: data as Record<string, unknown>, source: body };
    }
  } catch (error) {
    throw new FenceError(error instanceof Error ? error.message : String(error), 1);
  }
  throw new FenceError('图的前置数据不是“键: 值”的形式', 1);
}

const countLines = (text: string): number => text.split('\n').length;

function readLinks(value: unknown): Record<string, string> {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
