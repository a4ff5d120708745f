import { describe, expect, test } from 'vitest';
import type { Booklet } from '../../../../../src/lib/concepts/booklets/booklet.ts';
import { listBookletIds } from '../../../../../src/lib/concepts/booklets/booklet-id.ts';
import { countStatuses } from '../../../../../src/lib/concepts/booklets/count-statuses.ts';
import { listBooklets } from '../../../../../src/lib/concepts/booklets/list-booklets.ts';
import { listEntryFacts } from '../../../../../src/lib/concepts/booklets/list-entry-facts.ts';
import { createModel } from '../../../../../src/lib/model/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const entriesOf = ({ parts }: Booklet) =>
  parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

describe.each(['second-dataset', 'minimal-dataset'] as const)('the booklets of %s', (name) => {
  const model = createModel(loadFixture(name), '2024-06-15');
  const booklets = listBooklets(model);

  test('have the promised ids, each once', () => {
    const ids = booklets.map(({ id }) => id);
    expect(ids).toEqual(listBookletIds(model.dataset));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('hold every standard of their family exactly once, numbered through', () => {
    for (const booklet of booklets.filter(({ kind }) => kind === 'family')) {
      const entries = entriesOf(booklet);
      const members = model.standards.filter(({ family }) => family.id === booklet.of);
      expect(entries.map(({ standard }) => standard.id).sort()).toEqual(
        members.map(({ id }) => id).sort(),
      );
      expect(entries.map(({ position }) => position)).toEqual(members.map((_, i) => i + 1));
      expect(booklet.count).toBe(members.length);
    }
  });

  test('say something of every standard, and nothing undefined', () => {
    for (const booklet of booklets) {
      const entries = entriesOf(booklet);
      const positions = new Map(entries.map(({ standard, position }) => [standard.id, position]));
      for (const { standard } of entries) {
        const facts = listEntryFacts(model, standard, positions);
        expect(facts[0]?.name).toBe('状态');
        expect(JSON.stringify(facts)).not.toMatch(/undefined|NaN|\[object/);
      }
      if (booklet.count > 0) expect(countStatuses(booklet)).toMatch(/\d+ 项/);
    }
  });
});

test('references within a booklet carry the running number, others none', () => {
  const model = createModel(loadFixture('second-dataset'), '2024-06-15');
  const citing = model.standards.find(({ id }) => model.citations.cites(id).length > 0);
  if (!citing) throw new Error('no standard of the fixture cites another');
  const [cited] = model.citations.cites(citing.id).map((citation) => citation.cited);
  const read = (positions: Map<string, number>) =>
    listEntryFacts(model, citing, positions)
      .find(({ name }) => name === '引用')
      ?.references.find(({ id }) => id === cited)?.position;
  expect(read(new Map([[cited ?? '', 7]]))).toBe(7);
  expect(read(new Map())).toBe(null);
});
