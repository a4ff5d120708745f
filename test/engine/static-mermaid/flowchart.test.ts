import { createFlowchart } from 'static-mermaid/flowchart';
import { expect, test } from 'vitest';

test('a flowchart reads like one written by hand', () => {
  const text = createFlowchart({
    direction: 'TB',
    nodes: [
      { id: 'c0108', lines: ['C0108', '业务协同建设要求'], className: 'numbered tone-1' },
      { id: 'c0109-1', lines: ['C0109.1', '"编码" #要求'], className: 'numbered' },
      { id: 'store', lines: ['核心数据区'], shape: 'store' },
    ],
    edges: [
      { from: 'c0108', to: 'c0109-1' },
      { from: 'c0108', to: 'store', both: true, lines: ['① 交换'] },
      { from: 'c0109-1', to: 'store', style: 'dotted' },
      { from: 'front', to: 'store', style: 'hidden' },
    ],
    groups: [{ id: 'front', lines: ['前置'], nodes: ['c0109-1'], direction: 'LR' }],
  });
  expect(text).toBe(`flowchart TB
  subgraph front["前置"]
    direction LR
    c0109-1["C0109.1<br>#quot;编码#quot; #35;要求"]
  end
  c0108["C0108<br>业务协同建设要求"]
  store[("核心数据区")]
  c0108 --> c0109-1
  c0108 <-->|"① 交换"| store
  c0109-1 -.-> store
  front ~~~ store
  class c0108,c0109-1 numbered
  class c0108 tone-1
`);
});

test.each(['end', 'style-guide', 'a b', 'x"', '', 'a--b', 'a-', '中'])('%j is no name', (id) => {
  const flowchart = { direction: 'LR', nodes: [{ id, lines: ['x'] }], edges: [] } as const;
  expect(() => createFlowchart(flowchart)).toThrow(TypeError);
});

test('a group cannot name a node that is not there', () => {
  const groups = [{ id: 'g', lines: ['x'], nodes: ['missing'] }];
  expect(() => createFlowchart({ direction: 'LR', nodes: [], edges: [], groups })).toThrow(
    'missing',
  );
});
