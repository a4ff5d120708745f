import { expect, test } from 'vitest';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');

const pages = listPages(model);

const cases: [kind: string, id: string, way: string[]][] = [
  [
    'standard',
    'db99-t-1-2020',
    ['families/local.html', 'categories/general.html', 'categories/general/terms.html'],
  ],
  ['standard', '2024001-t-99', ['families/local.html', 'categories/empty.html']],
  ['standard', 'q-xx-001', ['families/archive.html']],
  ['subcategory', 'unused', ['categories.html', 'categories/general.html']],
  ['category', 'general', ['categories.html']],
  ['subsystem', 'digital', ['subsystems.html']],
  ['family', 'local', ['standards.html']],
  ['source', 'handbook', ['sources.html']],
  ['view', 'business', ['platform.html']],
  ['system', 'transfer', ['platform.html', 'views/business.html']],
  ['system', 'transfer-check', ['platform.html', 'views/business.html', 'systems/transfer.html']],
  ['flows', 'flows', ['platform.html']],
  ['changes', 'changes', ['about.html']],
  ['terms', 'terms', []],
];

test.each(cases)('the way to the %s %s', (kind, id, way) => {
  const page = pages.find((each) => each.kind === kind && each.id === id);
  expect(page?.crumbs.map(({ address }) => address)).toEqual(way);
});
