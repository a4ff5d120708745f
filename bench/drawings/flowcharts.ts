import { createFlowchart, type FlowchartEdge } from 'static-mermaid/flowchart';
import type { RenderRequest } from 'static-mermaid/request';

/** Boxes of each flowchart that is measured. */
export const boxCount = 30;

const nodes = Array.from({ length: boxCount }, (_, i) => ({
  id: `n${i}`,
  lines: [`GX/T ${100 + i}-2023`, `第${i + 1}部分：数据与服务的一般要求`],
  className: 'numbered',
}));

/** The line to each box but the first, from an earlier one. */
const hang = (earlier: (i: number) => number, more: Partial<FlowchartEdge> = {}): FlowchartEdge[] =>
  nodes.slice(1).map(({ id }, i) => ({ from: `n${earlier(i + 1)}`, to: id, ...more }));

const draw = (id: string, edges: readonly FlowchartEdge[]): RenderRequest => ({
  ...{ id, title: id, source: createFlowchart({ direction: 'LR', nodes, edges }) },
});

/** A flowchart of each form the pages have, by its name. */
export const flowcharts: Readonly<Record<string, RenderRequest>> = {
  引用: {
    ...draw(
      'star',
      hang(() => 0),
    ),
    layout: 'elk',
    current: 'n0',
  },
  树: draw(
    'tree',
    hang((i) => Math.floor((i - 1) / 5)),
  ),
  流程: draw(
    'flow',
    hang((i) => Math.max(0, i - 1 - (i % 3)), { lines: ['数据交换'] }),
  ),
  修订影响: {
    ...draw('impact', [...hang((i) => Math.floor((i - 1) / 4)), { from: 'n1', to: 'n15' }]),
    layout: 'elk',
  },
};
