import { formatSearch } from '../lib/search/filters.ts';
import type { Filters } from '../lib/search/read-question.ts';
import type { TitleMatch } from '../lib/search/search-titles.ts';
import type { Facet } from '../lib/search/title-index.ts';
import { createElement } from './create-element.ts';
import { isWeak, listResults, type SearchAnswer } from './search-engine.ts';
import type { SearchPlace } from './search-place.ts';
import { createTextResult, createTitleResult, type ResultFrame } from './search-result.ts';

/** An answer made ready to be shown: one sentence for the status line, and what stands below it. */
export interface ShownAnswer {
  summary: string;
  body: HTMLElement[];
}

const titleWords: Record<TitleMatch, string> = {
  number: '编号',
  title: '名称',
  words: '名称',
  pinyin: '名称（拼音）',
  question: '名称',
  similar: '名称相近',
  all: '全部',
};

/** More rows than this only make the page slow; narrower queries and filters are offered. */
const mostRows = 300;

/** Makes an answer ready to be shown. */
export function createAnswer(
  place: SearchPlace,
  query: string,
  filters: Filters,
  answer: SearchAnswer,
): ShownAnswer {
  const { titles, text, source } = answer;
  const asked = query.trim() !== '' || Object.keys(filters).length > 0;
  if (!asked) return { summary: '请输入标准号、名称、拼音或正文中的话。', body: [] };
  const { rows, hits } = listResults(answer);
  const frame = createFrame(place, query, answer);
  const textFrame = {
    ...frame,
    words: answer.loose ? frame.words : query.trim().split(/\s+/),
    marked: true,
  };
  const understood = describeFilters(titles.understood, source.head.facets);
  const body = [
    ...listNotes(place, query, filters, answer),
    ...(understood ? [createElement('p', { class: 'note' }, `理解为：${understood}`)] : []),
    ...createGroup(
      titleWords[titles.match],
      rows.slice(0, mostRows).map((row) => createTitleResult(row, frame)),
    ),
    ...createGroup(
      answer.loose ? '正文（只含部分词语）' : '正文',
      hits.map((hit) => createTextResult(hit, textFrame)),
    ),
  ];
  const textTotal = (text?.total ?? 0) - ((text?.hits.length ?? 0) - hits.length);
  return { summary: summarise(query, answer, rows.length, textTotal), body };
}

function createFrame(
  place: SearchPlace,
  query: string,
  { source, titles }: SearchAnswer,
): ResultFrame {
  const byWords = titles.match === 'title' || titles.match === 'words';
  const words = byWords ? query.trim().split(/\s+/) : titles.content;
  return { place, source, words, marked: titles.match !== 'number' && titles.match !== 'pinyin' };
}

function createGroup(name: string, items: HTMLLIElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [createElement('h2', {}, name), createElement('ol', {}, ...items)];
}

function summarise(query: string, answer: SearchAnswer, titles: number, texts: number): string {
  const { text } = answer;
  const about = answer.titles.about || text?.about ? '约 ' : '';
  const all = Math.max(titles, isWeak(answer.titles) ? 0 : answer.titles.total) + texts;
  const subject = query.trim() === '' ? '' : `“${query.trim()}”：`;
  if (text === null)
    return titles > 0 ? `${subject}${titles} 条，正在搜索正文…` : `${subject}正在搜索…`;
  if (all === 0) return `${subject}没有找到`;
  const parts = titles > 0 && texts > 0 ? `（名称与编号 ${all - texts} 条，正文 ${texts} 页）` : '';
  return `${subject}找到 ${about}${all} 条${parts}`;
}

function describeFilters(filters: Filters, facets: readonly Facet[]): string {
  const parts = facets.flatMap(({ name, word, values }) => {
    const value = values.find(([id]) => id === filters[name]);
    return value ? [`${word} ${value[1]}`] : [];
  });
  return parts.join('，');
}

// What was meant instead, what does not work here, and where to go when nothing was found.
function listNotes(
  place: SearchPlace,
  query: string,
  filters: Filters,
  { suggestions, missing, titles, text }: SearchAnswer,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (suggestions.length > 0) notes.push(createSuggestions(suggestions, filters));
  if (missing === 'text') {
    const words = '此处不能搜索正文（浏览器较旧，或本站是从文件夹打开的）；名称、编号与拼音照常。';
    notes.push(createElement('p', { class: 'note search-missing' }, words));
  }
  if (text !== null && titles.rows.length + text.hits.length === 0) {
    notes.push(createWaysOn(place, query, filters));
  }
  return notes;
}

function createSuggestions(suggestions: readonly string[], filters: Filters): HTMLElement {
  const links = suggestions.flatMap((words, i) => [
    ...(i > 0 ? ['、'] : []),
    createElement('a', { href: formatSearch(words, filters) }, words),
  ]);
  return createElement('p', { class: 'search-suggestion' }, '您是不是要找：', ...links);
}

function createWaysOn(place: SearchPlace, query: string, filters: Filters): HTMLElement {
  const items: (Node | string)[][] = [];
  if (Object.keys(filters).length > 0) {
    items.push([createElement('a', { href: formatSearch(query, {}) }, '去掉筛选再找')]);
  }
  if (query.trim().length > 4) items.push(['少写几个字，或用空格分开几个词']);
  items.push(['只写标准号中的数字，或名称的拼音首字母']);
  const template = document.querySelector<HTMLTemplateElement>('template[data-ways-on]');
  for (const link of template?.content.querySelectorAll('a') ?? []) {
    items.push([
      '看 ',
      createElement(
        'a',
        { href: new URL(link.getAttribute('href') ?? '', place.root).href },
        link.textContent ?? '',
      ),
    ]);
  }
  const list = items.map((item) => createElement('li', {}, ...item));
  return createElement(
    'div',
    { class: 'search-ways-on' },
    createElement('p', {}, '可以这样再找：'),
    createElement('ul', {}, ...list),
  );
}
