import { globSync } from 'node:fs';
import { inject } from 'vitest';
import { samplePages } from './launch.ts';

const others = [
  'platform.html',
  'flows.html',
  'terms.html',
  'roadmap.html',
  'gaps.html',
  'status.html',
  'about.html',
  'changes.html',
  'citations.html',
  'sources/construction-guide.html',
  'booklets/family-national.html',
  'booklets/family-platform.html',
  'booklets/category-data.html',
  'booklets/subsystem-public-data-use.html',
];

/** Pages of every kind of the site under test, the lists, registers and booklets included. */
export function listPageKinds(): string[] {
  const folders = ['views', 'systems'].flatMap((folder) =>
    globSync(`${folder}/*.html`, { cwd: inject('folder') })
      .sort()
      .slice(0, 1)
      .map((file) => file.replaceAll('\\', '/')),
  );
  return [...samplePages, ...others, ...folders];
}
