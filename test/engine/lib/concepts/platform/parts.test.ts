import { describe, expect, test } from 'vitest';
import { listPartsOf } from '../../../../../src/lib/concepts/platform/parts.ts';
import type { System, View } from '../../../../../src/lib/concepts/platform/schema.ts';
import { drawView } from '../../../../../src/lib/concepts/platform/view-diagram.ts';
import { createSystemList } from '../../../../../src/lib/concepts/platform/view-page.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const place = { source: 's', clause: '1' };
const system = (id: string, parent: string | null, eachIn?: string[]): System => ({
  ...{ id, name: id, view: 'v', layer: 'l', parent, statements: [{ place }] },
  ...(eachIn ? { eachIn } : {}),
});
/** A whole of two halves with a gate between them and a room in each; a yard beside it. */
const systems = [
  ...[system('whole', null), system('left', 'whole'), system('gate', 'whole')],
  ...[system('right', 'whole'), system('room', 'whole', ['left', 'right']), system('yard', null)],
];
const view: View = {
  ...{ id: 'v', name: 'v', statements: [{ place }] },
  layers: [{ id: 'l', name: 'l' }],
};
const empty = loadFixture('core-dataset');
const dataset = (list: System[] = systems) => ({
  ...empty,
  platform: { overview: null, views: [view], systems: list },
});

describe('a part of which several systems have one each', () => {
  test('is part of each of them, not of the whole', () => {
    const partsOf = (id: string) => listPartsOf(systems, id).map((part) => part.id);
    expect(['whole', 'left', 'right', 'room'].map(partsOf)).toEqual([
      ['left', 'gate', 'right'],
      ['room'],
      ['room'],
      [],
    ]);
  });

  test('stands in each of them in the list of a view', () => {
    const text = JSON.stringify(createSystemList(systems, 'views/v.html'));
    expect(text.match(/systems\/room\.html/g)).toHaveLength(2);
  });

  test('stands in each of them in the drawing, frames in frames, what is between them between', () => {
    const drawing = drawView(dataset(), view);
    expect(drawing?.source).toBe(`flowchart TB
  subgraph l-l["l"]
    direction TB
    p-yard["yard"]
    subgraph g-whole["whole"]
      direction TB
      p-gate["gate"]
      subgraph g-left["left"]
        direction TB
        p-left-room["room"]
      end
      subgraph g-right["right"]
        direction TB
        p-right-room["room"]
      end
    end
  end
  g-whole ~~~ p-yard
  g-left ~~~ p-gate
  p-gate ~~~ g-right
`);
    expect(drawing?.links?.['p-left-room']).toBe('systems/room.html');
    expect(drawing?.description).toBe('l：whole（left（room）、gate、right（room））、yard');
  });

  test.each([
    ['one of another whole', ['left', 'yard'], ['platform.each-in']],
    [
      'one that is in several itself',
      ['left', 'room'],
      ['platform.each-in', 'reference.unresolved:platform'],
    ],
    ['one that is none', ['left', 'nowhere'], ['reference.unresolved:platform']],
    ['those beside it', ['left', 'right'], []],
  ])('may name %s or not', (_, eachIn, kinds) => {
    const list = systems.map((s) => (s.id === 'room' ? { ...s, eachIn } : s));
    const found = findRuleViolations(dataset(list)).filter(
      ({ file, path }) => file === 'platform' && path.includes('eachIn'),
    );
    expect(found.map(({ kind }) => kind).sort()).toEqual(kinds);
  });
});
