import fc from 'fast-check';
import { createFlowchart, type Direction, type Flowchart } from 'static-mermaid/flowchart';
import { expect, test } from 'vitest';
import { readFlowchart } from '../../../../packages/static-mermaid/direct/read-flowchart.ts';
import { protectSource } from '../../../../packages/static-mermaid/drawing/protect-source.ts';
import { installSvgWindow } from '../../../../packages/static-mermaid/emulation/svg-window.ts';
import { readerMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';
import {
  removeUnwritable,
  restorePlaceholders,
} from '../../../../packages/static-mermaid/text/placeholder.ts';
import { hostileText } from '../hostile-text.ts';

installSvgWindow(readerMetrics);
// Mermaid looks for a document when it is loaded.
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

/** What mermaid reads in a source: boxes with labels, shapes and classes, frames, ends of lines with their kind. */
async function readByMermaid(source: string) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(protectSource(source));
  const { getData, getDirection } = db as unknown as MermaidDatabase;
  const { nodes, edges } = getData.call(db);
  return {
    direction: getDirection.call(db),
    nodes: nodes
      .filter(({ isGroup }) => !isGroup)
      .map(({ id, label, cssClasses, shape, parentId }) => ({
        id,
        lines: label.split('<br>').map(restorePlaceholders),
        classes: cssClasses.split(' ').filter((name) => name && name !== 'default'),
        shape: shape === 'squareRect' ? 'box' : shape,
        frame: parentId,
      })),
    frames: nodes
      .filter(({ isGroup }) => isGroup)
      .map(({ id, label, dir, parentId }) => ({
        ...{ id, lines: [restorePlaceholders(label)], direction: dir, frame: parentId },
      })),
    edges: edges.map(({ start, end, label, arrowTypeStart, arrowTypeEnd, pattern, thickness }) => ({
      from: start,
      to: end,
      both: arrowTypeStart === 'arrow_point',
      style: thickness === 'invisible' ? 'hidden' : pattern === 'dotted' ? 'dotted' : 'solid',
      headed: arrowTypeEnd === 'arrow_point',
      lines: (label ?? '').split('<br>').map(restorePlaceholders),
    })),
  };
}

interface MermaidDatabase {
  getDirection(): string;
  getData(): {
    nodes: {
      id: string;
      label: string;
      cssClasses: string;
      shape: string;
      isGroup: boolean;
      parentId?: string;
      dir?: string;
    }[];
    edges: {
      start: string;
      end: string;
      label?: string;
      arrowTypeStart: string;
      arrowTypeEnd: string;
      pattern: string;
      thickness: string;
    }[];
  };
}

function readByUs(source: string) {
  const chart = readFlowchart(source);
  if (!chart) return undefined;
  const frame = (id: string) => chart.frameOf.get(id);
  return {
    direction: chart.direction,
    nodes: [...chart.nodes.values()].map(({ id, lines, className, shape }) => ({
      ...{ id, lines, classes: className?.split(' ') ?? [], frame: frame(id) },
      shape: shape === 'store' ? 'cylinder' : 'box',
    })),
    frames: [...chart.frames.values()].map(({ id, lines, direction }) => ({
      ...{ id, lines, direction, frame: frame(id) },
    })),
    edges: chart.edges.map((edge) => ({
      ...{ from: edge.from, to: edge.to, both: edge.both, style: edge.style },
      headed: edge.style !== 'hidden',
      lines: edge.lines ?? [''],
    })),
  };
}

const byId = <T extends { id: string }>(list: readonly T[] = []): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

const direction = fc.constantFrom<Direction>('LR', 'RL', 'TB', 'BT');
// An empty label is a mistake in mermaid's language.
const heading = hostileText.filter((text) => removeUnwritable(text) !== '');
const lines = fc.array(heading, { minLength: 1, maxLength: 3 });
const names = ['a', 's-gb-t-1-2000', 's-end', 'B_2', 'q1', 'n6', 'n7'];
const flowchart = fc
  .record({
    direction,
    nodes: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...names),
        lines,
        className: fc.constantFrom('', 'numbered', 'numbered tone-1'),
        shape: fc.constantFrom('box' as const, 'store' as const),
      }),
      { selector: ({ id }) => id, minLength: 2 },
    ),
    pairs: fc.array(
      fc.record({
        ends: fc.tuple(fc.nat(6), fc.nat(5)),
        both: fc.boolean(),
        style: fc.constantFrom('solid' as const, 'dotted' as const, 'hidden' as const),
        lines: fc.option(lines, { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
    frames: fc.array(fc.record({ direction, heading }), { maxLength: 2 }),
    nested: fc.boolean(),
  })
  .map(({ direction, nodes, pairs, frames, nested }): Flowchart => {
    const groups = frames.slice(0, nodes.length).map(({ direction, heading }, i) => ({
      ...{ id: `g${i}`, lines: [heading], nodes: [nodes[i]?.id ?? ''], direction },
    }));
    const [first, second] = groups;
    const edges = pairs.map(({ ends: [from, apart], both, style, lines }) => ({
      from: nodes[from % nodes.length]?.id ?? '',
      to: nodes[(from + 1 + (apart % (nodes.length - 1))) % nodes.length]?.id ?? '',
      ...{ both: both && style !== 'hidden', style },
      ...(lines ? { lines } : {}),
    }));
    const around = nested && first && second ? [{ ...first, groups: [second] }] : groups;
    return { direction, nodes, edges, groups: around };
  });

test('what it reads, mermaid reads as well', async () => {
  await fc.assert(
    fc.asyncProperty(flowchart, async (chart) => {
      const source = createFlowchart(chart);
      const [ours, theirs] = [readByUs(source), await readByMermaid(source)];
      expect(ours && { ...ours, nodes: byId(ours.nodes), frames: byId(ours.frames) }).toEqual({
        ...theirs,
        ...{ nodes: byId(theirs.nodes), frames: byId(theirs.frames) },
      });
      expect(byId(ours?.nodes).map(({ lines }) => lines)).toEqual(
        byId(chart.nodes).map(({ lines }) => lines.map(removeUnwritable)),
      );
    }),
    { numRuns: 100, seed: 20_261_122 },
  );
}, 120_000);

test.each([
  ['an older head', 'graph LR\n a["甲"]'],
  ['an empty label', 'flowchart LR\n a[""]'],
  ['a label without quotes', 'flowchart LR\n a[甲]'],
  ['a markdown label', 'flowchart LR\n a["`甲`"]'],
  ['a label of two rows', 'flowchart LR\n a["甲\n乙"]'],
  ['nodes declared at a line', 'flowchart LR\n a["甲"] --> b["乙"]'],
  ['a node declared nowhere', 'flowchart LR\n a["甲"]\n a --> b'],
  ['a node declared twice', 'flowchart LR\n a["甲"]\n a["乙"]'],
  ['a class of an unknown node', 'flowchart LR\n a["甲"]\n class b numbered'],
  ['a word of the language as a name', 'flowchart LR\n end["甲"]'],
  ['a name mermaid reads as a line', 'flowchart LR\n a--b["甲"]'],
  ['a direction of its own name', 'flowchart TD\n a["甲"]'],
  ['another shape', 'flowchart LR\n a("甲")'],
  ['a shape that is not closed as it was opened', 'flowchart LR\n a[("甲"]'],
  ['words without quotes at a line', 'flowchart LR\n a["甲"]\n b["乙"]\n a -->|丙| b'],
  ['a markdown word at a line', 'flowchart LR\n a["甲"]\n b["乙"]\n a -->|"`丙`"| b'],
  ['a longer line', 'flowchart LR\n a["甲"]\n b["乙"]\n a ---> b'],
  ['a line with an end of another kind', 'flowchart LR\n a["甲"]\n b["乙"]\n a --o b'],
  ['a hidden line with a head', 'flowchart LR\n a["甲"]\n b["乙"]\n a <~~~ b'],
  ['a line to itself', 'flowchart LR\n a["甲"]\n a --> a'],
  ['a frame with nothing in it', 'flowchart LR\n subgraph g["组"]\n end'],
  ['a frame that is not closed', 'flowchart LR\n subgraph g["组"]\n a["甲"]'],
  ['an end of no frame', 'flowchart LR\n a["甲"]\n end'],
  ['a frame without quotes', 'flowchart LR\n subgraph g\n a["甲"]\n end'],
  ['a frame called as a node', 'flowchart LR\n a["甲"]\n subgraph a["组"]\n b["乙"]\n end'],
  [
    'a frame that turns twice',
    'flowchart LR\n subgraph g["组"]\n direction LR\n direction TB\n a["甲"]\n end',
  ],
  ['a direction outside frames', 'flowchart LR\n direction TB\n a["甲"]'],
  ['a line in a frame', 'flowchart LR\n b["乙"]\n subgraph g["组"]\n a["甲"]\n a --> b\n end'],
  ['a class of a frame', 'flowchart LR\n subgraph g["组"]\n a["甲"]\n end\n class g tone-1'],
  ['two statements in a row', 'flowchart LR\n a["甲"]; b["乙"]'],
  ['a comment', 'flowchart LR\n %% 注\n a["甲"]'],
  ['colours', 'flowchart LR\n a["甲"]\n style a fill:#f00'],
  ['a configuration', '%%{init: {}}%%\nflowchart LR\n a["甲"]'],
])('%s is left to mermaid', (_, source) => {
  expect(readFlowchart(source)).toBeUndefined();
});
