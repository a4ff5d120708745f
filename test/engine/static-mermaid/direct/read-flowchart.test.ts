import fc from 'fast-check';
import { createFlowchart } from 'static-mermaid/flowchart';
import { expect, test } from 'vitest';
import { protectSource } from '../../../../packages/static-mermaid/drawing/protect-source.ts';
import { installSvgWindow } from '../../../../packages/static-mermaid/emulation/svg-window.ts';
import { readFlowchart } from '../../../../packages/static-mermaid/direct/read-flowchart.ts';
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

/** What mermaid reads in a source: labels by node, classes by node, ends of lines with their kind. */
async function readByMermaid(source: string) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(protectSource(source));
  const { nodes, edges } = (db as unknown as MermaidDatabase).getData();
  return {
    nodes: nodes.map(({ id, label, cssClasses }) => ({
      id,
      lines: label.split('<br>').map(restorePlaceholders),
      classes: cssClasses.split(' ').filter((name) => name && name !== 'default'),
    })),
    edges: edges.map(({ start, end, arrowTypeStart, pattern }) => ({
      from: start,
      to: end,
      both: arrowTypeStart === 'arrow_point',
      style: pattern === 'dotted' ? 'dotted' : 'solid',
    })),
  };
}

interface MermaidDatabase {
  getData(): {
    nodes: { id: string; label: string; cssClasses: string }[];
    edges: { start: string; end: string; arrowTypeStart: string; pattern: string }[];
  };
}

function readByUs(source: string) {
  const chart = readFlowchart(source);
  if (!chart) return undefined;
  return {
    nodes: [...chart.nodes.values()].map(({ id, lines, className }) => ({
      id,
      lines,
      classes: className?.split(' ') ?? [],
    })),
    edges: chart.edges,
  };
}

const names = ['a', 's-gb-t-1-2000', 's-end', 'B_2', 'q1'];
const flowchart = fc.record({
  direction: fc.constant('LR' as const),
  nodes: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...names),
      lines: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
      className: fc.constantFrom('', 'numbered', 'numbered tone-1'),
    }),
    { selector: ({ id }) => id, minLength: 2 },
  ),
  pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean(), fc.boolean()), { maxLength: 5 }),
});

test('what it reads, mermaid reads as well', async () => {
  await fc.assert(
    fc.asyncProperty(flowchart, async ({ direction, nodes, pairs }) => {
      const edges = pairs.map(([from, to, both, dotted]) => ({
        from: nodes[from % nodes.length]?.id ?? '',
        to: nodes[to % nodes.length]?.id ?? '',
        both,
        style: dotted ? ('dotted' as const) : ('solid' as const),
      }));
      const source = createFlowchart({ direction, nodes, edges });
      const read = readByUs(source);
      expect(read).toEqual(await readByMermaid(source));
      expect(read?.nodes.map(({ lines }) => lines)).toEqual(
        nodes.map(({ lines }) => lines.map(removeUnwritable)),
      );
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
}, 60_000);

test.each([
  ['another direction', 'flowchart TB\n a["甲"]'],
  ['an older head', 'graph LR\n a["甲"]'],
  ['a label without quotes', 'flowchart LR\n a[甲]'],
  ['another shape', 'flowchart LR\n a[("甲")]'],
  ['a markdown label', 'flowchart LR\n a["`甲`"]'],
  ['a label of two rows', 'flowchart LR\n a["甲\n乙"]'],
  ['words at a line', 'flowchart LR\n a["甲"]\n b["乙"]\n a -->|"丙"| b'],
  ['nodes declared at a line', 'flowchart LR\n a["甲"] --> b["乙"]'],
  ['a node declared nowhere', 'flowchart LR\n a["甲"]\n a --> b'],
  ['a node declared twice', 'flowchart LR\n a["甲"]\n a["乙"]'],
  ['a class of an unknown node', 'flowchart LR\n a["甲"]\n class b numbered'],
  ['a word of the language as a name', 'flowchart LR\n end["甲"]'],
  ['a name mermaid reads as a line', 'flowchart LR\n a--b["甲"]'],
  ['a frame', 'flowchart LR\n subgraph g["组"]\n a["甲"]\n end'],
  ['two statements in a row', 'flowchart LR\n a["甲"]; b["乙"]'],
  ['a comment', 'flowchart LR\n %% 注\n a["甲"]'],
  ['colours', 'flowchart LR\n a["甲"]\n style a fill:#f00'],
  ['a configuration', '%%{init: {}}%%\nflowchart LR\n a["甲"]'],
])('%s is left to mermaid', (_, source) => {
  expect(readFlowchart(source)).toBeUndefined();
});
