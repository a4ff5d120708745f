import { describe, expect, test } from 'vitest';
import {
  diagramId,
  gridRowId,
  isPageId,
  searchFieldId,
} from '../../../../../../src/lib/addresses/page-ids.ts';
import type { Dataset } from '../../../../../../src/lib/dataset/dataset-schema.ts';
import { checkPageIds } from '../../../../../../src/lib/dataset/validate/rules/page-ids.ts';
import { loadFixture } from '../../../../../fixtures/load-fixture.ts';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'an id of the search field',
    changes: [['subsystems.json', '"id": "p2"', '"id": "site-search"']],
    issues: [
      'subsystems.json:5:8 site-search id — 标识 "site-search" 是网页自用的 — 网页上的搜索框与图用了它；改用别的标识',
    ],
  },
  {
    name: 'an id of a part of a diagram among former ids',
    changes: [
      ['subsystems.json', '"id": "p2"', '"id": "p2", "formerIds": ["p0", "diagram-2-title"]'],
    ],
    issues: [
      'subsystems.json:5:34 p2 formerIds.1 — 标识 "diagram-2-title" 是网页自用的 — 网页上的搜索框与图用了它；改用别的标识',
    ],
  },
];

/** What is reported of the second fixture after a change to it. */
function reportsOf(change: (dataset: Dataset) => void): string[] {
  const dataset = structuredClone(loadFixture('second-dataset'));
  change(dataset);
  return checkPageIds(dataset).map(
    ({ file, path, problem }) => `${file} ${path.join('.')} ${problem}`,
  );
}

describe('checkPageIds', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });

  test('reports a table whose rows come to stand where diagrams do', () => {
    const found = reportsOf(({ texts }) => {
      const [clause] = texts.catalogue?.clauses ?? [];
      clause?.blocks.push({ table: { id: 'diagram', columns: ['甲'], rows: [['乙']] } });
    });
    expect(found).toEqual(['texts/catalogue clauses.0 标识 "diagram-1" 是网页自用的']);
  });

  test('reports an anchor that a row of a printed grid has', () => {
    const found = reportsOf(({ texts }) => {
      const [clause] = texts.catalogue?.clauses ?? [];
      const figure = { id: 'figure-7', caption: '图 7', grid: true };
      clause?.blocks.push({ figure }, { id: gridRowId('figure-7', 1), text: '一段文字' });
    });
    expect(found).toEqual(['texts/catalogue clauses.0 标识 "figure-7-1" 是网页自用的']);
  });

  test('reports nothing of the fixtures', () => {
    expect(reportsOf(() => {})).toEqual([]);
    expect(checkPageIds(loadFixture('minimal-dataset'))).toEqual([]);
  });
});

test('a record cannot have an id with the marks of other parts of a page', () => {
  const ids = ['section:history', 'site:top', 'part:1', '§-gb'];
  const reported = ids.map((id) => findIssues(['subsystems.json', '"id": "p2"', `"id": "${id}"`]));
  expect(reported.map(([issue]) => issue?.split(' ')[0])).toEqual(
    ids.map(() => 'subsystems.json:5:8'),
  );
});

test.each([searchFieldId, diagramId(1), `${diagramId(12)}-m0`])('%s is an id of pages', (id) => {
  expect(isPageId(id)).toBe(true);
});

test.each(['diagram', 'diagram-a', 'diagrams-1', 'site-searches', 'a-diagram-1', 'search'])(
  '%s is free',
  (id) => {
    expect(isPageId(id)).toBe(false);
  },
);
