import { describe, expect, test } from 'vitest';
import { drawSubsystem } from '../../../../../src/lib/concepts/subsystems/diagram.ts';
import { checkTornItems } from '../../../../../src/lib/concepts/subsystems/rules.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const second = loadFixture('second-dataset');

/** The second fixture, its subsystem made of these categories. */
function drawOf(composition: string[]) {
  const dataset: Dataset = structuredClone(second);
  const [subsystem] = dataset.subsystems.subsystems;
  if (!subsystem) throw new Error('no subsystem');
  subsystem.composition = composition;
  const model = createModel(dataset, '2024-06-15');
  const members = model.standards.filter((standard) => standard.subsystem?.id === subsystem.id);
  const { source, description, links } = drawSubsystem(model, subsystem);
  const page = listPages(model).find(({ id, kind }) => kind === 'subsystem' && id === subsystem.id);
  const boxes = Object.keys(links ?? {});
  return { source, description, boxes, members, text: JSON.stringify(page?.blocks) };
}

describe('a member of a category that the subsystem is not made of', () => {
  const all = [...new Set(drawOf([]).members.flatMap(({ category }) => category?.id ?? []))];
  const outside = drawOf(['empty']);
  const inside = drawOf(all);

  test('is drawn like the others, in its category, to which a dotted line leads', () => {
    expect(outside.members.length).toBeGreaterThan(0);
    for (const { members, boxes } of [outside, inside]) {
      expect(boxes.filter((id) => id.startsWith('s-'))).toHaveLength(members.length);
      expect(boxes).toEqual(expect.arrayContaining(all.map((id) => `c-${id}`)));
    }
    expect(outside.source.match(/root -\.-> c-/gu)).toHaveLength(all.length);
    expect(inside.source).not.toContain('-.->');
  });

  test('is told of in the words of the drawing and on the page, and only then', () => {
    const { length: count } = outside.members;
    expect(outside.description).toContain(String(count));
    expect(outside.description).not.toBe(inside.description);
    const told = labelsOf(second).say('subsystem.outside');
    expect([outside, inside].map(({ source }) => source.includes(told))).toEqual([true, false]);
    expect(outside.text.length).toBeGreaterThan(inside.text.length);
  });
});

describe('an item of a torn sentence', () => {
  const check = (tornText: string[], words: string) => {
    const dataset: Dataset = structuredClone(second);
    Object.assign(dataset.subsystems.subsystems[0] ?? {}, {
      ...{ tornText, tornItems: [{ words, answeredBy: [] }] },
    });
    return checkTornItems(dataset).map(({ path, kind }) => `${path.join('.')} ${kind}`);
  };

  test('is words of one of them', () => {
    expect(check(['用甲、乙指南等标准。'], '乙指南')).toEqual([]);
    expect(check(['别的', '用甲、乙指南等标准。'], '乙指南')).toEqual([]);
  });

  test.each([
    [['用甲、乙指南等标准。'], '丙指南'],
    [['用甲、乙', '指南等标准。'], '乙指南'],
    [[], '乙指南'],
  ])('of %j, “%s” is a problem', (tornText, words) => {
    expect(check(tornText, words)).toEqual(['subsystems.0.tornItems.0.words priority.torn-words']);
  });
});
