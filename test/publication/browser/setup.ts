import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, mount, serve, stop } from '../../browser/serve-site.ts';
import { buildDates } from '../../build-dates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The published site at the root of a host, and at a path of another. */
    rootUrl: string;
    mountUrl: string;
    /** The folder of that site. */
    folder: string;
  }
}

const folder = resolve('dist.test/published');

/** Builds the publication and serves it. */
export default async function setup(project: TestProject): Promise<() => void> {
  build(buildDates.publication, '--out', folder);
  const servers = await Promise.all([
    serve('--out', folder),
    serve('--out', folder, '--mount', mount),
  ]);
  const [root, mounted] = servers.map(({ url }) => url);
  project.provide('rootUrl', root ?? '');
  project.provide('mountUrl', mounted ?? '');
  project.provide('folder', folder);
  return () => stop(servers);
}
