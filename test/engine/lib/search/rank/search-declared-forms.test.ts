import { describe, expect, test } from 'vitest';
import { createTitleIndex } from '../../../../../src/lib/search/index/create-title-index.ts';
import { parseSpelling } from '../../../../../src/lib/search/index/spelling.ts';
import { readRow } from '../../../../../src/lib/search/index/title-row.ts';
import { readTextQuery } from '../../../../../src/lib/search/query/text-query.ts';
import { searchTitles } from '../../../../../src/lib/search/rank/search-titles.ts';
import { declaredNumbers, families } from '../../numbering/declared-forms.ts';

const index = createTitleIndex(
  declaredNumbers.map(({ canonical, slug }) => ({
    address: `standards/${slug}.html`,
    title: '示例',
    numbers: [canonical],
    otherTitles: [],
    values: { kind: ['standard'] },
  })),
  {
    facets: [{ name: 'kind', word: '类型', values: [['standard', '标准']] }],
    kindFacet: 'kind',
    standardKind: 'standard',
    numbering: families,
  },
  () => [],
);
const titles = {
  head: index,
  rows: index.rows.map((row) => readRow(row, index)),
  spelling: parseSpelling(index.spelling),
};
const findIds = (query: string) => searchTitles(titles, query, {}).rows.map(({ id }) => id);

describe('a number of another family', () => {
  const dated = declaredNumbers.filter(({ number }) => number.year !== undefined);

  test.each(dated)('$canonical finds its record first', ({ canonical, also, slug }) => {
    for (const query of [canonical, ...also]) expect(findIds(query)[0]).toBe(slug);
  });

  test.each(declaredNumbers)('$canonical finds its record', ({ canonical, also, slug }) => {
    for (const query of [canonical, ...also]) expect(findIds(query)).toContain(slug);
  });

  test.each([
    [
      'IEC 61850',
      ['iec-61850-7-4-2010', 'iec-61850-7-4', 'iec-61850-7-410', 'iec-61850-80-1-2016'],
    ],
    ['GJB 9001', ['gjb-9001-2001', 'gjb-9001b-2009', 'gjb-9001c-2017']],
    ['GB 4943.1-2011', ['gb-4943-1-2011', 'gb-4943-1-2011-xg1-2015']],
  ])('%s lists all it names', (query, ids) => {
    expect(findIds(query)).toEqual(ids);
  });

  test.each([
    ['IEC 61850-7-4:2010', '61850-7-4'],
    ['EN 301 549', '301549'],
    ['GJB 9001C', '9001c'],
  ])('%s is looked for in texts as %s', (query, piece) => {
    expect(readTextQuery(query, families)).toEqual({ pieces: [piece], whole: true });
  });
});
