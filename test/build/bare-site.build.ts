import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildFixture } from './built-site.ts';
import { attributeOf, type Element, readElements, textOf, textsOf } from './read-html.ts';

/** The words of the concepts that the dataset has nothing of; none of them names what it has. */
const absent = [
  ...['现行', '在研', '即将实施', '被代替', '代替', '废止', '状态', '沿革', '待核实', '未决'],
  ...['分类', '子体系', '重点工作', '建设重点', '指导对接', '计划号', '系列', '部分标准'],
  ...['勘误', '校订', '照录', '引用关系', '引用的标准', '引用它', '矩阵', '影响', '空白与待办'],
  ...[
    '平台',
    '架构',
    '涉及的系统',
    '流程',
    '路线图',
    '术语',
    '数据更改',
    '订阅',
    '编号规则',
    '图 6',
  ],
];

/** The pages such a site consists of. */
const pages = [
  '404.html',
  'about.html',
  'booklets/family-only.html',
  'families/only.html',
  'index.html',
  'search.html',
  'sources.html',
  'sources/list.html',
  'standards.html',
  'standards/iso-9999-2022.html',
  'standards/without-number.html',
];

/** Pages that say the same once more in another order or for paper; a site may do without them. */
const optional = /^(?:standards-by-[a-z-]+|booklets\/[a-z-]+)\.html$/;

describe('the site of a dataset of nothing but a site, a source and two standards', () => {
  let site: BuiltSite;
  let read: (page: string) => Element[];
  let made: string[];

  beforeAll(() => {
    site = buildFixture('bare-dataset');
    read = (page) => readElements(join(site.out, page));
    made = globSync('**/*.html', { cwd: site.out }).map((page) => page.replaceAll('\\', '/'));
  });
  afterAll(() => site?.remove());

  test('has the pages of what there is, and no other', () => {
    const needed = pages.filter((page) => !optional.test(page));
    expect(needed.filter((page) => !made.includes(page))).toEqual([]);
    expect(made.filter((page) => !needed.includes(page) && !optional.test(page))).toEqual([]);
  });

  test('has both standards, the one without a number too, in its list and on their pages', () => {
    const list = textOf(read('standards.html')[0] as Element);
    for (const title of ['甲的要求', '乙的要求']) expect(list).toContain(title);
    expect(textsOf(read('standards/without-number.html'), 'h1').join()).toContain('乙的要求');
    expect(textsOf(read('standards/iso-9999-2022.html'), 'h1').join()).toContain('ISO 9999:2022');
  });

  test('says nothing of a concept the dataset has not: in no text, label or title', () => {
    const found = made.flatMap((page) => {
      const elements = read(page);
      const heard = ['aria-label', 'title', 'placeholder', 'alt', 'content'].flatMap((name) =>
        elements.map((element) => attributeOf(element, name) ?? ''),
      );
      const said = [textOf(elements[0] as Element), ...heard].join('\n');
      return absent.filter((word) => said.includes(word)).map((word) => `${page} ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('has no empty section, list, table or column', () => {
    const hollow = made.flatMap((page) => {
      const elements = read(page);
      const empty = elements.filter(
        (element) =>
          ['ul', 'ol', 'dl', 'table', 'tbody', 'section', 'nav', 'h2', 'h3'].includes(
            element.tagName,
          ) && textOf(element).trim() === '',
      );
      return [...empty.map(({ tagName }) => `${page} <${tagName}>`), ...findEmptyColumns(page)];
    });
    expect(hollow).toEqual([]);
  });

  /** The columns of a page's tables in which no row says anything. */
  function findEmptyColumns(page: string): string[] {
    return read(page)
      .filter(({ tagName }) => tagName === 'table')
      .flatMap((table) => {
        const rows = listWithin(table, 'tr').map((row) =>
          [...listWithin(row, 'th', 'td')].map((cell) => textOf(cell).trim()),
        );
        const [head = [], ...body] = rows;
        return head.flatMap((name, i) =>
          body.length > 0 && body.every((row) => ['', '—'].includes(row[i] ?? ''))
            ? [`${page} column ${name}`]
            : [],
        );
      });
  }
});

/** The elements of these names within an element, in order. */
function listWithin(element: Element, ...names: string[]): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child
      ? [...(names.includes(child.tagName) ? [child] : []), ...listWithin(child, ...names)]
      : [],
  );
}
