/**
 * The names that markup, styles and scripts share: markup writes them, scripts look them up or set them.
 * Each stands here once; only style sheets, which know no constants, spell them again. A test holds all of
 * them against the sources. Names of one script, and those of markup and styles alone, do not belong here.
 */

/** Custom elements. */
export const elements = {
  citationMatrix: 'citation-matrix',
  citingBox: 'citing-box',
  diagramViewer: 'diagram-viewer',
  printButton: 'print-button',
  readingSwitch: 'reading-switch',
  searchBox: 'search-box',
  searchResults: 'search-results',
  sortableTable: 'sortable-table',
  standardsMap: 'standards-map',
  standardsTable: 'standards-table',
  themeSwitch: 'theme-switch',
} as const;

/** Attributes of data. */
export const attributes = {
  /** Of the site's script: where the cards are, and what makes a browser fetch changed search files. */
  cards: 'data-cards',
  searchVersion: 'data-search-version',
  /** Of a link that leads on from a former address. */
  moved: 'data-moved',
  /** Of the whole page: how it is read, and in which colours. */
  reading: 'data-reading',
  theme: 'data-theme',
  /** What a source printed in place of an element's words, and its class then. */
  printed: 'data-printed',
  printedClass: 'data-printed-class',
  /** What a citation names the page. */
  title: 'data-title',
  /** Where the links of a citation lead; to the page itself when absent. */
  leadsTo: 'data-leads-to',
  /** What is to be known of a citation that has been copied. */
  caution: 'data-caution',
  /** Of the table of all standards: its facets and the address of the code that writes Excel files. */
  facets: 'data-facets',
  xlsx: 'data-xlsx',
  /** Of a column: its key. Of a mark of the map and of an entry of its legend: the status both stand for. Of a row: for every facet, the indexes of its values. */
  key: 'data-key',
  values: 'data-values',
  /** Of a cell: what it is sorted by where that is not what it shows; empty when it holds nothing. */
  value: 'data-value',
  /** Of a cell: what a saved table has of it in columns of its own. Of a column: their headings; that it is always saved. */
  saved: 'data-saved',
  alwaysSaved: 'data-always-saved',
  /** Of a menu something is chosen in, of an option that would leave nothing. */
  chosen: 'data-chosen',
  empty: 'data-empty',
  /** Of the places the search results are written to, and of the pages named when nothing is found. */
  part: 'data-part',
  /** Of the search results: all has been searched. Of one of them: its id. */
  settled: 'data-settled',
  resultId: 'data-result-id',
  waysOn: 'data-ways-on',
} as const;

/** The places the search results are written to. */
export const searchParts = { status: 'status', filters: 'filters', results: 'results' } as const;

/** Classes. */
export const classes = {
  anchor: 'anchor',
  bookletCover: 'booklet-cover',
  bookletEntry: 'booklet-entry',
  bookletLink: 'booklet-link',
  chosen: 'chosen',
  dimmed: 'dimmed',
  citing: 'citing',
  citingChoice: 'citing-choice',
  citingCopy: 'citing-copy',
  citingForm: 'citing-form',
  citingStatus: 'citing-status',
  copyField: 'copy-field',
  count: 'count',
  diagramBar: 'diagram-bar',
  diagramDialog: 'diagram-dialog',
  diagramOpen: 'diagram-open',
  diagramStage: 'diagram-stage',
  lit: 'lit',
  matrix: 'matrix',
  matrixList: 'matrix-list',
  note: 'note',
  number: 'number',
  printLinks: 'print-links',
  printMark: 'print-mark',
  readingNotice: 'reading-notice',
  resultKind: 'result-kind',
  resultMark: 'result-mark',
  resultOthers: 'result-others',
  resultSection: 'result-section',
  resultText: 'result-text',
  resultTitle: 'result-title',
  searchAll: 'search-all',
  searchFilters: 'search-filters',
  searchList: 'search-list',
  searchMark: 'search-mark',
  searchMissing: 'search-missing',
  searchMore: 'search-more',
  searchSuggestion: 'search-suggestion',
  searchWaysOn: 'search-ways-on',
  standardCard: 'standard-card',
  status: 'status',
  tableExport: 'table-export',
  tableFacets: 'table-facets',
  tableLine: 'table-line',
  tableMenu: 'table-menu',
  tableText: 'table-text',
  tableTools: 'table-tools',
  visuallyHidden: 'visually-hidden',
} as const;

/** The classes of the word for a status, given its tone and what it rests on: hollow where nobody stands behind it. */
export const statusClasses = (tone: string, basis: string): string =>
  `${classes.status} status-${tone}${basis === 'verified' ? '' : ' status-hollow'}`;

/** Parameters of addresses; facets go by their own names. */
export const parameters = {
  query: 'q',
  /** What is to be marked on the page arrived at. */
  highlight: 'highlight',
  text: 'text',
  sort: 'sort',
  columns: 'columns',
} as const;

/** Facets that scripts treat unlike others. */
export const facets = { kind: 'kind', status: 'status', basis: 'basis' } as const;

/** Style sheets and scripts of the site, by their names in `assets/`. */
export const assets = {
  bookletStyle: 'booklet.css',
  cards: 'cards.js',
  citing: 'citing.js',
  figures: 'figures.js',
  search: 'search.js',
  site: 'site.js',
  siteStyle: 'site.css',
  table: 'table.js',
  theme: 'theme.js',
  xlsx: 'xlsx.js',
} as const;

/** A property every page has once it is styled. */
export const styledProperty = '--paper';

/** Folders of the site that scripts load from, relative to its root. */
export const folders = {
  assets: 'assets',
  /** Data of the search, as scripts. */
  search: 'assets/search',
  pagefind: 'pagefind',
} as const;

/** What scripts hand each other, as properties of the global object. */
export const globals = {
  cards: 'standardCards',
  search: 'standardsSearch',
  xlsx: 'writeXlsx',
} as const;
