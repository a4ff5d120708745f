import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mermaidConfig } from './drawing/mermaid-config.ts';
import { listVersions } from './list-versions.ts';
import type { RenderRequest } from './request.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A digest of the renderer's own code and tables: nobody has to remember to count it up. */
function digestRenderer(): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file) && !file.includes('node_modules'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/**
 * All that decides what a drawing looks like besides the request: our code, the installed packages
 * it runs, and the Unicode tables behind word boundaries and character classes.
 */
function describeRenderer(): string {
  const versions = listVersions(join(folder, 'package.json'));
  return [digestRenderer(), `icu@${process.versions.icu}`, ...versions].join(' ');
}

let rendererVersion: string | undefined;

/** The same object whatever the order its properties were written in. */
function sortProperties(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name for the result: the same key always means the same bytes. */
export function cacheKey(request: RenderRequest): string {
  rendererVersion ??= describeRenderer();
  const config = mermaidConfig(request.layout ?? 'dagre');
  const everything = JSON.stringify([rendererVersion, config, request], sortProperties);
  return createHash('sha256').update(everything).digest('hex');
}
