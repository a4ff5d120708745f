import type { NumberingFile } from '../../src/lib/numbering/scheme.ts';
import {
  createTitleIndex,
  type SearchDocument,
} from '../../src/lib/search/index/create-title-index.ts';
import type { Speller } from '../../src/lib/search/index/spelling.ts';
import type { TextIndex } from '../../src/lib/search/index/text-index.ts';
import type { FlatTitles } from '../../src/lib/search/index/title-index.ts';
import { createRandom } from '../build/random.ts';

const endings = [
  '规范',
  '要求',
  '指南',
  '技术要求',
  '总体框架',
  '接口规范',
  '数据格式',
  '管理规范',
];
const statuses: [string, string][] = [
  ['active', '现行'],
  ['planned', '在研'],
];

/**
 * A title index of invented standards. Their titles are made of the words of the real texts, common
 * words more often than rare ones, so that postings are as uneven as real ones.
 */
export function createSyntheticTitles(
  count: number,
  text: TextIndex,
  numbering: NumberingFile,
  spell: Speller,
): FlatTitles {
  const random = createRandom(count);
  const words = listWords(text);
  const documents = Array.from({ length: count }, (_, i): SearchDocument => {
    const length = 3 + Math.floor(random() * 4);
    // The square makes early, common words likelier.
    const chosen = Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]);
    const ending = endings[Math.floor(random() * endings.length)];
    const serial = 10_000 + (i % 80_000);
    return {
      address: `standards/s${i}.html`,
      title: `${chosen.join('')}${ending}`,
      numbers: [`GB/T ${serial}-${2000 + (i % 25)}`],
      otherTitles: [],
      values: { status: [i % 7 === 0 ? 'planned' : 'active'], kind: ['standard'] },
    };
  });
  const facets = [
    { name: 'status', word: '状态', values: statuses },
    { name: 'kind', word: '页面', values: [['standard', '标准']] as [string, string][] },
  ];
  const frame = { facets, kindFacet: 'kind', standardKind: 'standard', numbering };
  return createTitleIndex(documents, frame, spell);
}

// The words of the texts, the commonest first.
function listWords({ pages }: TextIndex): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const [, , sections] of pages) {
    for (const [, , text] of sections) {
      for (const { segment } of segmenter.segment(text)) {
        if (/^[\u4e00-\u9fff]{2,4}$/.test(segment)) {
          counts.set(segment, (counts.get(segment) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
