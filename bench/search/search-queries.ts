import type { Model } from '../../src/lib/model/model.ts';
import { describeStandard } from '../../src/lib/search/index/describe-standards.ts';
import type { Speller } from '../../src/lib/search/index/spelling.ts';
import type { TextIndex } from '../../src/lib/search/index/text-index.ts';
import { compactText, flattenLines } from '../../src/lib/search/query/fold-text.ts';
import { textOf } from '../../src/lib/search/rank/search-text.ts';
import { createRandom } from '../build/random.ts';
import { sample } from './sample.ts';

/** A query and the ids of the pages that answer it; none for nonsense. */
export interface SearchQuery {
  group: string;
  text: string;
  relevant: string[];
}

interface Page {
  id: string;
  title: string;
}

/** A generated set of queries over a site: for each, what the right answer is follows from the data. */
export function listQueries(model: Model, text: TextIndex, spell: Speller): SearchQuery[] {
  const pages = model.standards.map(({ id, title }) => ({ id, title }));
  return [
    ...listPieces(pages),
    ...pages.map(({ id, title }) => ({ group: '完整名称', text: title, relevant: [id] })),
    ...listNumbers(model),
    ...listPairs(pages),
    ...listSpellings(pages, spell),
    ...listPhrases(model, text),
    ...listNonsense(text),
  ];
}

function listPieces(pages: readonly Page[]): SearchQuery[] {
  const pieces = pages.flatMap(({ title }) => {
    const text = compactText(title);
    return [1, 2, 3, 4, 5, 6, 8].flatMap((length) =>
      Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
        text.slice(at, at + length),
      ),
    );
  });
  return sample([...new Set(pieces)], 800, 1).map((text) => {
    return { group: '名称片段', text, relevant: findTitles(pages, [text]) };
  });
}

function findTitles(pages: readonly Page[], pieces: readonly string[]): string[] {
  return pages
    .filter(({ title }) => pieces.every((piece) => compactText(title).includes(piece)))
    .map(({ id }) => id);
}

function listNumbers(model: Model): SearchQuery[] {
  return model.standards.flatMap((standard) =>
    describeStandard(model, standard, '').numbers.flatMap((number) => {
      const forms = [
        number,
        number.toLowerCase(),
        number.replace(/[ /]/g, ''),
        number.replace(/-/g, '—'),
        number.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      ];
      return forms.map((text) => ({ group: '编号各种写法', text, relevant: [standard.id] }));
    }),
  );
}

function listPairs(pages: readonly Page[]): SearchQuery[] {
  const long = pages.filter(({ title }) => compactText(title).length >= 10);
  return sample(long, 100, 2).flatMap(({ title }) => {
    const text = compactText(title);
    const [first, second] = [text.slice(0, 4), text.slice(-4)];
    const relevant = findTitles(pages, [first, second]);
    const forms = [`${first} ${second}`, `${second} ${first}`, second + first];
    return forms.map((form) => ({ group: '两个片段', text: form, relevant }));
  });
}

function listSpellings(pages: readonly Page[], spell: Speller): SearchQuery[] {
  const pieces = sample(pages, 120, 3).map(({ title }, i) => {
    const text = compactText(title).replace(/[^\u4e00-\u9fff]/g, '');
    const at = i % Math.max(1, text.length - 4);
    return text.slice(at, at + 4);
  });
  return [...new Set(pieces)].flatMap((piece) => {
    const syllables = spell(piece);
    const mixed = syllables.map((syllable, i) => (i < 2 ? syllable : syllable[0])).join('');
    const full = syllables.join('');
    const sounding = pages.filter(({ title }) => spell(compactText(title)).join('').includes(full));
    const relevant = sounding.map(({ id }) => id);
    return [
      { group: '全拼', text: full, relevant },
      {
        group: '首字母',
        text: syllables.map((each) => each[0]).join(''),
        relevant: findTitles(pages, [piece]),
      },
      { group: '拼音混写', text: mixed, relevant: findTitles(pages, [piece]) },
    ];
  });
}

function listPhrases({ standards }: Model, { pages }: TextIndex): SearchQuery[] {
  const ids = new Map(standards.map(({ address, id }) => [address.replace(/\.html$/, ''), id]));
  const flat = pages.map(([address, title, sections]) => {
    const text = textOf([address, title, sections]);
    return { id: ids.get(address) ?? `${address}.html`, text: flattenLines(text) };
  });
  const random = createRandom(4);
  const runs = pages.flatMap(([, , sections]) =>
    sections.flatMap(([, , words]) => words.match(/[\u4e00-\u9fff、，]{6,}/g) ?? []),
  );
  return sample([...new Set(runs)], 400, 5).map((run) => {
    const length = 4 + Math.floor(random() * 7);
    const at = Math.floor(random() * Math.max(1, run.length - length));
    const phrase = run.slice(at, at + length).replace(/^[、，]|[、，]$/g, '');
    const relevant = flat
      .filter(({ text }) => text.includes(flattenLines(phrase)))
      .map(({ id }) => id);
    return { group: '正文语句', text: phrase, relevant };
  });
}

// Characters of the site in an order that stands nowhere in it.
function listNonsense({ pages }: TextIndex): SearchQuery[] {
  const all = pages
    .map(([, title, sections]) => title + sections.map((each) => each[2]).join(''))
    .join('');
  const characters = [...new Set(all.match(/[\u4e00-\u9fff]/g) ?? [])];
  const random = createRandom(6);
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '';
  return Array.from({ length: 100 }, () => {
    return { group: '无意义', text: Array.from({ length: 5 }, pick).join(''), relevant: [] };
  });
}
