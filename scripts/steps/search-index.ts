import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { loadModel } from '../../src/build/model.ts';
import type { Settings } from '../../src/build/settings.ts';
import { spellPinyin } from '../../src/build/spell-pinyin.ts';
import { folders } from '../../src/client/contract.ts';
import { findIndexedPart, writeIndexedPart } from '../../src/lib/html/indexed-part.ts';
import { parsePage } from '../../src/lib/html/parse-page.ts';
import { type PageText, readPageText } from '../../src/lib/html/read-page-text.ts';
import {
  createTitleIndex,
  type SearchDocument,
} from '../../src/lib/search/index/create-title-index.ts';
import {
  describeStandard,
  describeWork,
  kindFacet,
  listSearchFacets,
} from '../../src/lib/search/index/describe-standards.ts';
import { mostText, type TextIndex } from '../../src/lib/search/index/text-index.ts';
import { type Step, StepFailure } from './step.ts';
import { writeSearchText, writeTitles } from './write-search-files.ts';

const standardKind = 'standard';

/** Makes the indexes of the staged pages, beside them: titles, Pagefind's, and the plain text. */
export const searchIndex: Step = async (settings) => {
  const pages = readPages(settings.staging);
  const titles = indexTitles(settings, pages);
  const folder = join(settings.staging, folders.search);
  writeTitles(folder, titles);
  const plain = createTextIndex(pages);
  if (plain) writeSearchText(folder, plain);
  await indexText(settings.staging, pages);
  return `${titles.total} 个名称，${pages.size} 页全文${plain ? '' : '（全文过大，不另备纯文本）'}`;
};

/** A page that is to be found: its words, and what of it Pagefind is given. */
interface IndexedPage extends PageText {
  html: string;
}

/** The pages that are to be found, by address. */
function readPages(staging: string): Map<string, IndexedPage> {
  const pages = new Map<string, IndexedPage>();
  for (const file of globSync('**/*.html', { cwd: staging }).sort()) {
    const article = findIndexedPart(parsePage(readFileSync(join(staging, file), 'utf8')));
    if (!article) continue;
    const page = { ...readPageText(article), html: writeIndexedPart(article) };
    pages.set(file.replaceAll('\\', '/'), page);
  }
  return pages;
}

function indexTitles(settings: Settings, pages: ReadonlyMap<string, PageText>) {
  const model = loadModel(settings);
  const known = new Set(model.standards.map(({ address }) => address));
  const works = new Map(model.works.map((work) => [work.address, work]));
  const others = [...pages].filter(([address]) => !known.has(address));
  const documents: SearchDocument[] = [
    ...model.standards.map((standard) => describeStandard(model, standard, standardKind)),
    ...others.map(([address, { title, kind }]) => {
      const work = works.get(address);
      if (work) return describeWork(model, work, kind);
      return { address, title, numbers: [], otherTitles: [], values: { [kindFacet]: [kind] } };
    }),
  ];
  const kinds = [...new Set(documents.flatMap(({ values }) => values[kindFacet] ?? []))];
  const frame = {
    facets: listSearchFacets(model, kinds),
    kindFacet,
    standardKind,
    numbering: model.dataset.numbering,
  };
  return createTitleIndex(documents, frame, spellPinyin);
}

function createTextIndex(pages: ReadonlyMap<string, PageText>): TextIndex | null {
  const index: TextIndex = {
    pages: [...pages].map(([address, { title, sections }]) => {
      return [address.replace(/\.html$/, ''), title, sections];
    }),
  };
  return JSON.stringify(index).length <= mostText ? index : null;
}

/**
 * As Chinese where there is Chinese, whatever the interface speaks: it is then taken apart into words. All else as of
 * no language in particular: no word is cut down to a stem, which the browser would look for in vain in the text.
 */
function chooseLanguage(pages: ReadonlyMap<string, IndexedPage>): string {
  return [...pages.values()].some(({ html }) => /\p{Script=Han}/u.test(html)) ? 'zh-cn' : 'und';
}

async function indexText(staging: string, pages: ReadonlyMap<string, IndexedPage>): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: chooseLanguage(pages) });
  if (!index) throw new StepFailure(errors.join('\n'));
  try {
    for (const [sourcePath, { html }] of pages) {
      failOn((await index.addHTMLFile({ sourcePath, content: html })).errors);
    }
    failOn((await index.writeFiles({ outputPath: join(staging, folders.pagefind) })).errors);
  } finally {
    await pagefind.close();
  }
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new StepFailure(errors.join('\n'));
}
