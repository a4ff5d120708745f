import { expect, test } from 'vitest';
import { findClauseCaution } from '../../../../../src/lib/outputs/cite/cite-clause.ts';
import { formatCitation } from '../../../../../src/lib/outputs/cite/format-citation.ts';
import { findCaution } from '../../../../../src/lib/outputs/cite/list-cautions.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const model = createModel(dataset, '2026-06-01');
const cited = dataset.sources.sources.filter(({ standard }) => standard);

test('a clause is cited with the cautions of the standard it stands in, and what to cite instead', () => {
  expect(cited.length).toBeGreaterThan(0);
  for (const { id, standard = '' } of cited) {
    const { sentences, instead } = findCaution(model, model.resolveStandard(standard));
    const caution = findClauseCaution(model, id);
    expect(sentences.length, id).toBeGreaterThan(0);
    expect(caution.sentences).toEqual(sentences);
    const [first] = instead;
    const form = first ? `改引：${formatCitation(model.labels, first, 'official')}` : '';
    expect(caution.copied).toBe(`${sentences.join('')}${form}`);
  }
});

test('what is no standard has no clauses to cite', () => {
  const { id } = dataset.sources.sources.find(({ standard }) => !standard) ?? { id: 'nothing' };
  expect(() => findClauseCaution(model, id)).toThrow(RangeError);
});
