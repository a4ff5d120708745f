import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import { drawNeighbourhood } from '../../../../../src/lib/diagrams/citation-diagrams.ts';
import { countOutside, listCited } from '../../../../../src/lib/model/citations/list-cited.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFacts } from '../../../../../src/lib/model/list-facts.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const hostile = '</script> {process.exit()}';
const iso = { number: 'ISO 9001:2015', title: hostile, link: 'https://example.org/9001' };

/** Two standards, with the citations there are between them and what is outside. */
function relate(...relations: Omit<Relation, 'type'>[]) {
  const dataset = loadFixture('core-dataset');
  dataset.relations = { relations: relations.map((ends) => ({ type: 'cites', ...ends })) };
  return createModel(dataset, '2024-06-15');
}

const pageOf = (model: ReturnType<typeof relate>, id: string) =>
  JSON.stringify(listPages(model).find((page) => page.kind === 'standard' && page.id === id));

describe('a citation of what is outside the dataset', () => {
  const model = relate({ from: 'first', to: iso, note: '第 2 章' });

  test('is one of the citations of the standard, with all that is said of it', () => {
    const cited = listCited(model, 'first', 'cites');
    expect(cited).toEqual([{ verification: 'stated', note: '第 2 章', other: iso }]);
    expect(countOutside(cited)).toBe(1);
    expect(listCited(model, 'first', 'citedBy')).toEqual([]);
    expect(listCited(model, 'second', 'cites')).toEqual([]);
  });

  test('stands in the section of citations of the page, and in no other', () => {
    expect(pageOf(model, 'first')).toContain('"StandardCitations"');
    expect(pageOf(model, 'first')).not.toContain('"StandardRelations"');
    expect(pageOf(model, 'second')).not.toContain('"StandardCitations"');
  });

  test('stands in facts and both twins, said to be outside', () => {
    const facts = listFacts(model, model.resolveStandard('first')).map(formatFact);
    expect(facts).toContain('ISO 9001:2015（未收录）');
    expect(exportStandard(model, 'first').cites).toEqual([
      {
        ...{ id: null, label: 'ISO 9001:2015', title: hostile, url: null },
        ...{ effectiveNumber: null, effectiveNumberBasis: null },
        ...{ link: 'https://example.org/9001', verification: 'stated', note: '第 2 章' },
      },
    ]);
    const twin = writeStandard(model, 'first').replaceAll('\\', '');
    expect(twin).toContain('## 本标准引用的标准（1）');
    expect(twin).toContain(`- ISO 9001:2015 ${hostile}，example.org/9001（站外，需联网）（`);
    expect(twin).toContain('未收录，第 2 章）');
    expect(twin).not.toContain(model.labels.say('relations.title'));
  });
});

describe('what is outside the dataset and cites a standard of it', () => {
  const model = relate(
    { from: 'second', to: 'first' },
    { from: { number: 'X 1' }, to: 'first' },
    { from: { number: 'X 1' }, to: 'second' },
    { from: { title: '乙规范' }, to: 'second' },
  );

  test('is counted in what a revision reaches, each once, at its nearest', () => {
    const { levels, outside, direct, indirect } = model.impactOf('first');
    expect(levels.map((level) => level.map(({ id }) => id))).toEqual([['second']]);
    expect(outside).toEqual([[{ number: 'X 1' }], [{ title: '乙规范' }]]);
    expect([direct, indirect]).toEqual([2, 1]);
    expect(pageOf(model, 'first')).toContain('直接影响 2 项标准，间接影响 1 项；其中 2 项未收录。');
  });

  test('reaches a standard that nothing of the dataset cites', () => {
    expect(model.impactOf('second')).toMatchObject({ levels: [], direct: 2, indirect: 0 });
    expect(pageOf(model, 'second')).toContain('"StandardImpact"');
  });

  test('is counted by the picture, which does not draw it', () => {
    const drawn = drawNeighbourhood(model, model.resolveStandard('first'));
    expect(drawn?.description).toContain('被 2 项标准引用，其中未收录的 1 项不在图中');
    expect(Object.keys(drawn?.links ?? {})).toHaveLength(2);
  });
});
