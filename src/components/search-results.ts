/** The part of Pagefind's browser API this page uses. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string; kind?: string };
  excerpt: string;
}

const limit = 30;

/** Shows the pages that Pagefind finds for the `q` of the address. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
      input.value = query;
    }
    if (query) void this.show(query);
  }

  private async show(query: string): Promise<void> {
    this.say(`正在搜索“${query}”…`);
    try {
      const found = await search(query);
      const pages = await Promise.all(found.slice(0, limit).map((result) => result.data()));
      this.querySelector('ol')?.replaceChildren(...pages.map(createResult));
      this.say(found.length > 0 ? `“${query}”：找到 ${found.length} 页` : `没有找到“${query}”`);
    } catch {
      this.say('全文搜索在此浏览器或打开方式下不可用，请从“全部标准”中查找。');
    }
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

async function search(query: string) {
  const url = new URL('pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(url)) as Pagefind;
  await pagefind.init();
  return (await pagefind.search(query)).results;
}

function createResult({ url, meta, excerpt }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('span');
  kind.className = 'result-kind';
  kind.textContent = meta.kind ?? '';
  const text = document.createElement('p');
  text.append(...readExcerpt(excerpt));
  item.dataset.resultId = url.replace(/^.*?((?:[\w-]+\/)*[\w-]+\.html)(?:#.*)?$/, '$1');
  item.append(link, kind, text);
  return item;
}

/** Pagefind's excerpt is HTML with `<mark>`: taken over as marked and unmarked text, nothing else. */
function readExcerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** Registers `<search-results>`. */
export function defineSearchResults(): void {
  customElements.define('search-results', SearchResults);
}
