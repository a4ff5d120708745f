import { globSync } from 'node:fs';
import { inject } from 'vitest';

/** One page of every kind. */
export const samplePages = [
  'index.html',
  'standards.html',
  'standards-by-title.html',
  'standards/gb-t-33780-1-2017.html',
  'standards/gb-t-36904-2016.html',
  'standards/20190834-t-469.html',
  'standards/gb-t-35273-2017.html',
  'standards/c0108.html',
  'standards/c0109-1.html',
  'categories.html',
  'categories/data.html',
  'categories/data/database.html',
  'subsystems.html',
  'subsystems/public-data-use.html',
  'families/national.html',
  'families/platform.html',
  'sources.html',
  'sources/framework.html',
  'errata.html',
  'search.html',
  'guide/citing.html',
  '404.html',
] as const;

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
  'works/gb-t-35273.html',
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
