/** Where hand-written pages stand. */
export const guideFolder = 'guide/';

/**
 * Addresses of pages and of data files, relative to the site root. An address never changes: it is made of record
 * ids only, that of a file of its name. Addresses of every concept stand here, in one list, for they share one root and must differ from one
 * another; everything that links goes through it.
 */
export const pageAddress = {
  home: 'index.html',
  standards: 'standards.html',
  categories: 'categories.html',
  subsystems: 'subsystems.html',
  map: 'map.html',
  search: 'search.html',
  errata: 'errata.html',
  sources: 'sources.html',
  platform: 'platform.html',
  flows: 'flows.html',
  citations: 'citations.html',
  terms: 'terms.html',
  roadmap: 'roadmap.html',
  gaps: 'gaps.html',
  status: 'status.html',
  about: 'about.html',
  changes: 'changes.html',
  feed: 'changes.atom',
  news: 'news.html',
  newsFeed: 'news.atom',
  standardsData: 'data/standards.json',
  citationsData: 'data/citations.json',
  schemaData: 'data/schema.json',
  standardsBy: (slug: string) => `standards-by-${slug}.html`,
  newsOf: (time: string) => `news/${time}.html`,
  family: (id: string) => `families/${id}.html`,
  standard: (id: string) => `standards/${id}.html`,
  standardJson: (id: string) => `standards/${id}.json`,
  standardMarkdown: (id: string) => `standards/${id}.md`,
  work: (id: string) => `works/${id}.html`,
  category: (path: string) => `categories/${path}.html`,
  subsystem: (id: string) => `subsystems/${id}.html`,
  booklet: (id: string) => `booklets/${id}.html`,
  priority: (subsystem: string, id: string) => `subsystems/${subsystem}.html#${id}`,
  source: (id: string) => `sources/${id}.html`,
  view: (id: string) => `views/${id}.html`,
  system: (id: string) => `systems/${id}.html`,
  flow: (id: string) => `flows.html#${id}`,
  participant: (id: string) => `flows.html#${id}`,
  milestone: (id: string) => `roadmap.html#stage-${id}`,
  term: (id: string) => `terms.html#${id}`,
  erratum: (id: string) => `errata.html#${id}`,
  cell: (row: string, column: string) => `errata.html#cell-${row}-${column}`,
  /** Written as in links: names of files may hold anything. */
  attachedFile: (path: string) =>
    `files/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`,
  release: (version: string) => `changes.html#v${version}`,
} as const;
