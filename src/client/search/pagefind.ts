import { flattenLines, isHan } from '../../lib/search/query/fold-text.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import { containsPieces, listTerms, type TextQuery } from '../../lib/search/query/text-query.ts';
import { noText } from '../../lib/search/rank/combine-answers.ts';
import { mostLoose } from '../../lib/search/rank/limits.ts';
import { type PagefindFragment, readFragment } from '../../lib/search/rank/pagefind-page.ts';
import { scoreWords } from '../../lib/search/rank/score-words.ts';
import { createHit, textOf } from '../../lib/search/rank/search-text.ts';
import type { TextAnswer, TextHit } from '../../lib/search/rank/text-hit.ts';
import { folders } from '../contract.ts';
import type { FullText } from './full-text.ts';
import type { SearchPlace } from './place.ts';

interface PagefindResult {
  id: string;
  data(): Promise<PagefindFragment>;
}

/** The part of Pagefind's browser API used here. */
interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters: Filters },
  ): Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind;
}

/** With fewer pages than this a search is over before a worker could be asked for it. */
const fewPages = 2_000;

/** Opens Pagefind, for a site of so many pages; null where it does not run. */
export async function openPagefind(place: SearchPlace, pages: number): Promise<FullText | null> {
  if (!/^https?:/.test(place.root) || !canCompile()) return null;
  try {
    const module = (await import(`${place.root}${folders.pagefind}/pagefind.js`)) as PagefindModule;
    const pagefind = createInstance(module, place, pages < fewPages);
    await pagefind.init();
    // `init` succeeds even where WebAssembly does not start; only a search tells.
    await pagefind.search('0');
    return new PagefindText(pagefind);
  } catch {
    return null;
  }
}

// A module with a reference type, which Pagefind's needs: browsers before Chrome 96 refuse it, and
// so does a policy that forbids WebAssembly. Pagefind itself would wait seconds before giving up.
const probe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11,
];

function canCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.from(probe)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

// The language of the page makes Pagefind cut queries into words, which loses matches: it is read
// once, when the instance is made.
function createInstance(
  module: PagefindModule,
  { root }: SearchPlace,
  noWorker: boolean,
): Pagefind {
  const { documentElement: html } = document;
  const language = html.lang;
  html.lang = 'und';
  try {
    return module.createInstance({
      basePath: `${root}${folders.pagefind}/`,
      baseUrl: '/',
      noWorker,
    });
  } finally {
    html.lang = language;
  }
}

class PagefindText implements FullText {
  private readonly pagefind: Pagefind;
  private readonly known = new Map<string, Promise<boolean>>();

  constructor(pagefind: Pagefind) {
    this.pagefind = pagefind;
  }

  async find(query: TextQuery, filters: Filters, most: number): Promise<TextAnswer> {
    const terms = query.pieces.flatMap(listTerms);
    if (!(await this.knowsAll(terms))) return noText;
    const { results } = await this.pagefind.search(terms.join(' '), { filters });
    return this.confirm(results, query, most);
  }

  async findWords(words: readonly string[], filters: Filters): Promise<TextAnswer> {
    const found = await Promise.all(words.map((word) => this.findWord(word, filters)));
    const byId = new Map(found.flat().map((result) => [result.id, result]));
    const ids = found.map((results) => results.map(({ id }) => id));
    const lengths = words.map((word) => word.length);
    const best = scoreWords(ids, lengths, Math.max(byId.size, 100)).slice(0, mostLoose);
    const results = best.flatMap((id) => byId.get(id) ?? []);
    const pages = await Promise.all(results.map((result) => this.load(result)));
    const hits = pages.map((page) => createHit(page, { pieces: words, whole: false }));
    return { hits, total: hits.length, about: false };
  }

  private async findWord(word: string, filters: Filters): Promise<PagefindResult[]> {
    const terms = listTerms(word);
    if (!(await this.knowsAll(terms))) return [];
    return (await this.pagefind.search(terms.join(' '), { filters })).results;
  }

  // A term without a page of its own would be cut down to one that has some.
  private async knowsAll(terms: readonly string[]): Promise<boolean> {
    const pairs = terms.filter((term) => isHan(term[0]) && term.length > 1);
    const known = await Promise.all(pairs.map((term) => this.knows(term)));
    return terms.length > 0 && known.every((each) => each);
  }

  private knows(term: string): Promise<boolean> {
    const known = this.known.get(term);
    if (known) return known;
    const answer = this.pagefind
      .search(`"${term}"`)
      .then(({ unfilteredResultCount }) => unfilteredResultCount > 0);
    this.known.set(term, answer);
    return answer;
  }

  // Pagefind finds pages that have all the pairs of characters; only the text tells whether they
  // stand together. While none do, more pages are looked at.
  private async confirm(
    results: PagefindResult[],
    query: TextQuery,
    most: number,
  ): Promise<TextAnswer> {
    const hits: TextHit[] = [];
    let looked = 0;
    while (looked < results.length && (looked < most || (hits.length === 0 && looked < 8 * most))) {
      const batch = results.slice(looked, looked + most);
      looked += batch.length;
      for (const page of await Promise.all(batch.map((result) => this.load(result)))) {
        if (containsPieces(flattenLines(textOf(page)), query)) hits.push(createHit(page, query));
      }
    }
    const unseen = hits.length === 0 ? 0 : results.length - looked;
    return { hits, total: hits.length + unseen, about: unseen > 0 };
  }

  private async load(result: PagefindResult) {
    const fragment = await result.data();
    return readFragment(fragment, decodeURI(fragment.url).replace(/^\//, ''));
  }
}
