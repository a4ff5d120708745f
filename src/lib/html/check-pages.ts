import type { PageFacts, PageLink } from './read-page.ts';

/** A fault in the finished site. */
export interface PageFault {
  /** Address of the page. */
  page: string;
  line: number;
  problem: string;
}

/**
 * Checks the pages of a finished site: unique ids, a title and a language, and that every link is relative
 * and leads to a file, and to an id in it where it has a fragment.
 * @param pages facts by address.
 * @param files addresses of all files of the site.
 * @param outside the addresses outside the site that pages may lead to.
 */
export function checkPages(
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  outside: ReadonlySet<string> = new Set(),
): PageFault[] {
  return [...pages].flatMap(([page, facts]) => [
    ...facts.duplicateIds.map((id) => ({ page, line: 0, problem: `id 重复：${id}` })),
    ...(facts.title ? [] : [{ page, line: 0, problem: '没有标题' }]),
    ...(facts.headings === 1
      ? []
      : [{ page, line: 0, problem: `h1 有 ${facts.headings} 个，应为 1 个` }]),
    ...(facts.language ? [] : [{ page, line: 0, problem: '没有注明语言' }]),
    ...facts.links.flatMap((link) => {
      if (outside.has(link.url)) return [];
      const problem = checkLink(page, link, pages, files);
      return problem ? [{ page, line: link.line, problem }] : [];
    }),
  ]);
}

function checkLink(
  page: string,
  { url }: PageLink,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return `链接指向本站之外：${url}`;
  if (url.startsWith('/')) return `链接不是相对的：${url}`;
  const resolved = resolveUrl(url, page);
  if (!resolved) return `链接写法不对：${url}`;
  if (resolved.origin !== origin) return `链接指向本站之外：${url}`;
  const { address, fragment } = resolved;
  if (!files.has(address)) return `链接没有目标：${url}`;
  const target = pages.get(address);
  if (fragment && target && !target.ids.has(fragment)) return `目标页没有锚点：${url}`;
  return null;
}

/** Stands for wherever the site will be mounted. */
const origin = 'http://site.invalid';

function resolveUrl(
  url: string,
  page: string,
): { origin: string; address: string; fragment: string } | null {
  try {
    const resolved = new URL(url, `${origin}/${page}`);
    return {
      origin: resolved.origin,
      address: decodeURIComponent(resolved.pathname.slice(1)),
      fragment: decodeURIComponent(resolved.hash.slice(1)),
    };
  } catch {
    return null;
  }
}

/**
 * Published addresses (with or without a fragment) that the finished site does not answer.
 * @param files addresses of all files of the site, its pages included.
 */
export function findLostAddresses(
  published: readonly string[],
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
): string[] {
  return published.filter((address) => {
    const [path = '', fragment] = address.split('#');
    if (fragment === undefined) return !files.has(path);
    return !pages.get(path)?.ids.has(fragment);
  });
}
