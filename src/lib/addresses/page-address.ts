/**
 * Addresses of pages, relative to the site root. An address ends in `.html` and never changes:
 * it is made of record ids only.
 */
export const pageAddress = {
  home: 'index.html',
  standards: 'standards.html',
  categories: 'categories.html',
  subsystems: 'subsystems.html',
  search: 'search.html',
  errata: 'errata.html',
  sources: 'sources.html',
  family: (id: string) => `families/${id}.html`,
  standard: (id: string) => `standards/${id}.html`,
  category: (id: string) => `categories/${id}.html`,
  subcategory: (category: string, id: string) => `categories/${category}/${id}.html`,
  subsystem: (id: string) => `subsystems/${id}.html`,
  source: (id: string) => `sources/${id}.html`,
  erratum: (id: string) => `errata.html#${id}`,
} as const;
