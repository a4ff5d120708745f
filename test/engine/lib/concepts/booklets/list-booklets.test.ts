import { describe, expect, test } from 'vitest';
import type { Booklet, BookletFrame } from '../../../../../src/lib/concepts/booklets/booklet.ts';
import { describeStatuses } from '../../../../../src/lib/concepts/booklets/describe-statuses.ts';
import { listBooklets } from '../../../../../src/lib/concepts/booklets/list-booklets.ts';
import { listBookletFrames } from '../../../../../src/lib/concepts/booklets/list-frames.ts';
import type { Concept } from '../../../../../src/lib/concepts/concept.ts';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import { listFacts, listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const entriesOf = ({ parts }: Booklet) =>
  parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

describe.each(['second-dataset', 'minimal-dataset'] as const)('the booklets of %s', (name) => {
  const model = createModel(loadFixture(name), '2024-06-15');
  const booklets = listBooklets(model, concepts);

  test('have the promised ids, each once', () => {
    const ids = booklets.map(({ id }) => id);
    expect(ids).toEqual(listBookletFrames(model.dataset, concepts).map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('hold every standard of their family exactly once, numbered through', () => {
    for (const booklet of booklets.filter(({ kind }) => kind === 'family')) {
      const entries = entriesOf(booklet);
      const members = model.standards.filter(({ family }) => family?.id === booklet.of);
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
      for (const { standard } of entries) {
        const facts = listFactsIn('booklet', model, standard);
        expect(facts.map(({ id }) => id)).toContain('status');
        expect(JSON.stringify(facts)).not.toMatch(/undefined|NaN|\[object/);
      }
      if (booklet.count > 0) expect(describeStatuses(model, booklet)).toMatch(/\d+ 项/);
    }
  });
});

test('a frame that knows how to divide its booklet is asked before all concepts', () => {
  const model = createModel(loadFixture('second-dataset'), '2024-06-15');
  const [first] = model.standards;
  if (!first) throw new Error('no standard');
  const frame: BookletFrame = {
    kind: 'subsystem',
    of: 'own',
    name: 'Own',
    page: 'own.html',
    place: undefined,
    includes: ({ id }) => id === first.id,
    divide: (_, members) => [{ title: 'Own part', groups: [{ title: null, standards: members }] }],
  };
  const concept: Concept = {
    isPresent: () => true,
    booklets: () => [frame],
    divide: (_, members) => [
      { title: 'Common part', groups: [{ title: null, standards: members }] },
    ],
  };
  const partsOf = (concepts: Concept[]) =>
    listBooklets(model, concepts)
      .find(({ of }) => of === 'own')
      ?.parts.map(({ title }) => title);
  expect(partsOf([concept])).toEqual(['Own part']);
  const { divide: _, ...plain } = frame;
  expect(partsOf([{ ...concept, booklets: () => [plain] }])).toEqual(['Common part']);
});

test('what a standard cites and is cited by are facts that lead to those standards', () => {
  const model = createModel(loadFixture('second-dataset'), '2024-06-15');
  const citing = model.standards.find(({ id }) => model.citations.cites(id).length > 0);
  if (!citing) throw new Error('no standard of the fixture cites another');
  const cited = model.citations.cites(citing.id).map((citation) => citation.cited);
  const fact = listFacts(model, citing).find(({ id }) => id === 'cites');
  const named = fact?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.standard]));
  expect(named).toEqual([...new Set(cited)]);
});
