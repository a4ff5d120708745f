import { expect, test } from 'vitest';
import { errata } from '../../../../../src/lib/concepts/errata/concept.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/** The fixture without a single erratum or flaw. */
function createFlawless() {
  const dataset = loadFixture('second-dataset');
  dataset.errata.errata = [];
  for (const { clauses } of Object.values(dataset.texts)) {
    for (const block of clauses.flatMap(({ blocks }) => blocks)) {
      delete block.torn;
      delete block.note;
    }
  }
  return dataset;
}

test('a dataset without entries and flaws has no register of errata', () => {
  expect(errata.isPresent(createFlawless(), [])).toBe(false);
});

test.each([{ torn: true }, { note: '原文如此' }])('a text with %j has one', (flaw) => {
  const dataset = createFlawless();
  const [block] = Object.values(dataset.texts).flatMap(({ clauses }) =>
    clauses.flatMap(({ blocks }) => blocks),
  );
  if (!block) throw new Error('no text');
  Object.assign(block, flaw);
  expect(errata.isPresent(dataset, [])).toBe(true);
});

test('a dataset of which only a concept lists errata has one', () => {
  const [listing, silent] = [['GridErrata'], []].map((errata) => ({
    isPresent: () => true,
    errata: () => errata,
  }));
  if (!listing || !silent) throw new Error('no concepts');
  expect(errata.isPresent(createFlawless(), [silent, listing])).toBe(true);
  expect(errata.isPresent(createFlawless(), [silent])).toBe(false);
});
