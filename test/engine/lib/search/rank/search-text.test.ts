import { describe, expect, test } from 'vitest';
import type { TextIndex } from '../../../../../src/lib/search/index/text-index.ts';
import {
  containsPieces,
  listTerms,
  readTextQuery,
} from '../../../../../src/lib/search/query/text-query.ts';
import { readFragment } from '../../../../../src/lib/search/rank/pagefind-page.ts';
import { scoreWords } from '../../../../../src/lib/search/rank/score-words.ts';
import { flattenPages, searchText } from '../../../../../src/lib/search/rank/search-text.ts';
import { numbering } from '../../numbering/numbering.ts';

const index: TextIndex = {
  pages: [
    [
      'sources/framework',
      '总体框架',
      [
        ['', '', '档案共享平台由\n三部分组成。'],
        ['6.2.1', '统一身份认证', '提供身份认证服务，依据 GB/T 33190-2016。'],
        ['6.2.2', '电子档案', '提供电子档案共享 服务。'],
      ],
    ],
    ['standards/a', '电子档案规范', [['', '', '现行']]],
    ['standards/b', '无关', [['', '', '编号 133190']]],
  ],
};
const pages = flattenPages(index);
const search = (query: string) => searchText(pages, readTextQuery(query, numbering));
const addresses = (query: string) => search(query).map(({ address }) => address);

describe('searchText', () => {
  test('finds phrases as they stand, blanks in the text notwithstanding', () => {
    expect(addresses('电子档案共享服务')).toEqual(['sources/framework.html']);
    expect(addresses('共享电子档案')).toEqual([]);
  });

  test('does not find a phrase across the end of a paragraph', () => {
    expect(addresses('平台由三部分')).toEqual([]);
  });

  test('asks for every word, and leads to the section that has them', () => {
    expect(search('身份认证 依据')).toMatchObject([
      {
        address: 'sources/framework.html',
        sections: [{ fragment: '6.2.1', heading: '统一身份认证' }],
      },
    ]);
    expect(addresses('身份认证 没有')).toEqual([]);
  });

  test('finds a number however it is typed, but not inside a longer one', () => {
    for (const query of ['GB/T 33190-2016', 'gbt33190', '33190', '《x》（GB/T 33190—2016）']) {
      expect(addresses(query)).toEqual(['sources/framework.html']);
    }
  });

  test('is silent on nonsense and nothing', () => {
    for (const query of ['鑫森淼', '', ' ', '.*', '\\', '（）', '<script>']) {
      expect(addresses(query)).toEqual([]);
    }
  });
});

describe('listTerms', () => {
  test('cuts characters into pairs and leaves other words', () => {
    expect(listTerms('电子档案ofd2.0与xml')).toEqual([
      '电子',
      '子档',
      '档案',
      'ofd2.0',
      '与',
      'xml',
    ]);
    expect(listTerms('（）')).toEqual([]);
  });
});

describe('containsPieces', () => {
  test('does not take the middle of a number', () => {
    const query = { pieces: ['33190'], whole: true };
    expect(containsPieces('编号133190', query)).toBe(false);
    expect(containsPieces('1331900和33190', query)).toBe(true);
  });
});

describe('scoreWords', () => {
  test('puts pages with more words first and drops those with few', () => {
    expect(scoreWords([['a', 'b'], ['a'], ['a', 'c']], [2, 2, 2], 100)).toEqual(['a']);
    expect(scoreWords([['a', 'b'], ['b']], [2, 2], 100)).toEqual(['b']);
  });

  test('has no answer when most words are found nowhere', () => {
    expect(scoreWords([['a'], [], []], [2, 2, 2], 100)).toEqual([]);
  });
});

describe('readFragment', () => {
  test('cuts the text at anchors and drops what Pagefind added', () => {
    const words = ['总体', '框架', '. ', '引言', '。', '范围', '. ', '&lt;b&gt;', '电子'];
    const page = readFragment(
      {
        url: '/a.html',
        raw_content: words.join('\u200B'),
        meta: { title: '总体框架' },
        anchors: [{ element: 'h2', id: 'scope', text: '范围', location: 5 }],
      },
      'a.html',
    );
    expect(page).toEqual([
      'a',
      '总体框架',
      [
        ['', '', '总体框架\n引言。'],
        ['scope', '范围', '<b>电子'],
      ],
    ]);
  });
});
