import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type { Html, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { listElements, parsePage } from '../../src/lib/html/parse-page.ts';

/** A page of the site written out as Markdown: what another generator gets to publish the same content. */
export interface MarkdownPage {
  title: string;
  description: string;
  /** Everything below the title, tables as GFM tables, drawings as HTML. */
  markdown: string;
}

const passOver = () => undefined;

const writer = unified()
  .use(rehypeRemark, {
    handlers: {
      h1: passOver,
      form: passOver,
      button: passOver,
      svg: (_, drawing: Element): Html => ({
        type: 'html',
        value: toHtml(drawing, { space: 'svg' }).replace(/\n\s*/g, ' '),
      }),
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' });

/** Writes out the article of a finished page of this site. */
export function pageToMarkdown(html: string): MarkdownPage {
  const elements = listElements(parsePage(html));
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  const title = find('h1');
  const description = elements.find(({ properties }) => properties.name === 'description');
  const article = { type: 'root' as const, children: find('article')?.children ?? [] };
  return {
    title: title ? squeeze(textOf(title)) : '',
    description: String(description?.properties.content ?? ''),
    markdown: writer.stringify(writer.runSync(article) as Root),
  };
}

/** The links of the site's navigation, as the home page has them, in the form of Starlight's sidebar. */
export function listNavigation(home: string): { label: string; link: string }[] {
  const navigation = listElements(parsePage(home)).find(
    ({ tagName, properties }) =>
      tagName === 'nav' && [properties.className].flat().includes('site-navigation'),
  );
  const links = navigation ? listElements(navigation) : [];
  return links
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({
      label: squeeze(textOf(link)),
      link: `/${link.properties.href ?? ''}`,
    }));
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
