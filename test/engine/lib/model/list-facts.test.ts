import { expect, test } from 'vitest';
import { listFacts } from '../../../../src/lib/model/list-facts.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

test('a standard cited in more than one place is named once', () => {
  const dataset = loadFixture('second-dataset');
  const [clause] = dataset.citations.clauses;
  if (!clause) throw new Error('no citation of a clause');
  dataset.citations.clauses.push(clause);
  const model = createModel(dataset, '2024-06-15');
  const named = (id: string, fact: string) =>
    listFacts(model, model.resolveStandard(id))
      .find((each) => each.id === fact)
      ?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.standard]));
  expect(model.citations.cites(clause.citing).length).toBeGreaterThan(
    new Set(model.citations.cites(clause.citing).map(({ cited }) => cited)).size,
  );
  expect(named(clause.citing, 'cites')?.filter((id) => id === clause.cited)).toHaveLength(1);
  expect(named(clause.cited, 'citedBy')?.filter((id) => id === clause.citing)).toHaveLength(1);
});
