import type { Page } from 'playwright-core';
import type { SharedGlobals } from '../../src/client/shared-globals.ts';

/** A way to search, as it runs in the browser. */
export interface Engine {
  name: string;
  /** Makes it ready in a page; bytes loaded here count as those of the first query. */
  prepare(page: Page): Promise<void>;
  /** Answers queries one after the other. */
  ask(page: Page, queries: string[]): Promise<{ ids: string[]; milliseconds: number }[]>;
}

/** The site's own search, as the results page uses it. */
export const ownSearch: Engine = {
  name: '本站搜索',
  prepare: async (page) => {
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = 'assets/search.js';
      await new Promise((done) => {
        script.onload = done;
        document.head.append(script);
      });
    });
  },
  ask: (page, queries) =>
    page.evaluate(async (texts) => {
      const root = new URL('.', location.href).href;
      const place = { root, address: (file: string) => root + file };
      const answers = [];
      for (const query of texts) {
        const start = performance.now();
        const request = { query, filters: {}, limit: 'usual' } as const;
        const { standardsSearch } = globalThis as SharedGlobals;
        const ids = (await standardsSearch?.listResultIds(place, request)) ?? [];
        answers.push({ ids, milliseconds: performance.now() - start });
      }
      return answers;
    }, queries),
};

/** Pagefind as it comes, asked for the query as typed; the first pages are loaded, as its own box does. */
export const pagefindAlone: Engine = {
  name: 'Pagefind',
  prepare: async (page) => {
    await page.evaluate(async () => {
      const module = await import(new URL('pagefind/pagefind.js', location.href).href);
      await module.init();
      Object.assign(globalThis, { pagefindAlone: module });
    });
  },
  ask: (page, queries) =>
    page.evaluate(async (texts) => {
      const { pagefindAlone } = globalThis as never as { pagefindAlone: PagefindModule };
      const answers = [];
      for (const query of texts) {
        const start = performance.now();
        const { results } = await pagefindAlone.search(query);
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        const milliseconds = performance.now() - start;
        const rest = await Promise.all(results.slice(10).map((result) => result.data()));
        const ids = [...pages, ...rest].map(({ url }) => decodeURI(url).replace(/^\//, ''));
        answers.push({ ids, milliseconds });
      }
      return answers;
    }, queries),
};

interface PagefindModule {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** MiniSearch with the options VitePress gives it, over one document for each section. */
export const miniSearch: Engine = {
  name: 'MiniSearch（VitePress）',
  prepare: async (page) => {
    await page.evaluate(async () => {
      const { default: MiniSearch } = await import(
        new URL('bench/minisearch.js', location.href).href
      );
      const text = await (await fetch('bench/minisearch.json')).text();
      const index = MiniSearch.loadJSON(text, {
        fields: ['title', 'titles', 'text'],
        storeFields: ['title', 'titles'],
        searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
      });
      Object.assign(globalThis, { miniSearch: index });
    });
  },
  ask: (page, queries) =>
    page.evaluate((texts) => {
      const { miniSearch } = globalThis as never as {
        miniSearch: { search(query: string): { id: string }[] };
      };
      return texts.map((query) => {
        const start = performance.now();
        const found = miniSearch.search(query).map(({ id }) => id.split('#')[0] ?? '');
        return { ids: [...new Set(found)], milliseconds: performance.now() - start };
      });
    }, queries),
};
