import { expect, test } from 'vitest';
import { listBooklets } from '../../../../src/lib/concepts/booklets/list-booklets.ts';
import type { Concept } from '../../../../src/lib/concepts/concept.ts';
import { concepts } from '../../../../src/lib/concepts/registry.ts';
import type { Block } from '../../../../src/lib/mdx/nodes.ts';
import type { FactView } from '../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../src/lib/model/list-facts.ts';
import type { Model } from '../../../../src/lib/model/model.ts';
import { listStandardCards } from '../../../../src/lib/outputs/json/standard-cards.ts';
import { writeStandard } from '../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/* What a concept declares shows on the site without anything else knowing of it. */

const minimal = createModel(loadFixture('minimal-dataset'), '2024-06-15');
interface Sight {
  model: Model;
  concepts: readonly Concept[];
}
/** The fixture as it looks with one concept more. */
const withConcept = (parts: Partial<Concept>): Sight => {
  const all = [...concepts, { isPresent: () => true, ...parts }];
  return { model: { ...minimal, parts: all }, concepts: all };
};
const [standard] = minimal.standards;
if (!standard) throw new Error('the fixture has a standard');
const { id } = standard;

const pageOf = ({ model, concepts }: Sight, address: string): Block[] =>
  listPages(model, concepts).find((page) => page.address === address)?.blocks ?? [];

const views: Record<FactView, (sight: Sight) => unknown> = {
  page: (sight) => pageOf(sight, standard.address),
  markdown: ({ model }) => writeStandard(model, id),
  booklet: ({ model }) => listFactsIn('booklet', model, standard),
  card: ({ model }) => listStandardCards(model),
};

test.each(Object.keys(views) as FactView[])('a fact for the view %s stands there alone', (view) => {
  const facts: Concept['facts'] = () => [
    { id: 'weight', in: [view], name: 'Weight', parts: ['heavy'] },
  ];
  const sight = withConcept({ facts });
  const showing = Object.entries(views).filter(([, show]) =>
    JSON.stringify(show(sight)).includes('heavy'),
  );
  expect(showing.map(([name]) => name)).toEqual([view]);
});

test('booklets are divided as the first concept that knows how, what it leaves coming last', () => {
  const whole = createModel(loadFixture('second-dataset'), '2024-06-15');
  const first: Concept = {
    isPresent: () => true,
    divide: (_, members) => [
      { title: 'Light', groups: [{ title: null, standards: members.slice(1) }] },
    ],
  };
  const [booklet] = listBooklets(whole, [first, ...concepts]);
  const members = whole.standards.filter(({ family }) => family?.id === booklet?.of);
  expect(members.length).toBeGreaterThan(1);
  expect(booklet?.parts.map(({ title }) => title)).toEqual([
    'Light',
    whole.labels.say('booklets.unclassified'),
  ]);
  const entries = booklet?.parts.flatMap(({ groups }) => groups.flatMap((g) => g.entries)) ?? [];
  expect(entries.map(({ position }) => position)).toEqual(members.map((_, i) => i + 1));
  expect(entries.at(-1)?.standard).toBe(members[0]);
});

test('what a concept has of errata makes the register, and stands in it', () => {
  expect(pageOf({ model: minimal, concepts }, 'errata.html')).toEqual([]);
  const blocks = pageOf(withConcept({ errata: () => ['Faults'] }), 'errata.html');
  expect(JSON.stringify(blocks)).toContain('"name":"Faults"');
});

test('a standard whose citations a concept shows has a section of them, also without any', () => {
  const words = { citesNone: 'none', citedByNone: 'none', note: 'how' };
  const citations = (sight: Sight) =>
    JSON.stringify(pageOf(sight, standard.address)).includes('StandardCitations');
  expect(citations({ model: minimal, concepts })).toBe(false);
  expect(citations(withConcept({ citationWords: () => words }))).toBe(true);
});
