import { createRenderer } from 'static-mermaid/renderer';
import { afterAll, expect, test, vi } from 'vitest';
import {
  countCrossings,
  findArrowsAlongBorders,
  findNodesUnderEdges,
  parseSvg,
} from './diagram-quality.ts';
import { graph, nodeId, oneHop, requests } from './fixtures/sources.ts';

vi.setConfig({ testTimeout: 60_000 });

const renderer = createRenderer();
afterAll(() => renderer.close());

function request(name: string) {
  const found = requests[name];
  if (!found) throw new Error(`No diagram ${name}`);
  return found;
}

const allowedElements = new Set(
  'svg title desc defs marker g a path rect circle ellipse line polygon polyline text tspan'.split(
    ' ',
  ),
);

test.each(Object.keys(requests))('%s is clean', async (name) => {
  const { svg, width, height } = await renderer.render(request(name));
  const root = parseSvg(svg);
  const elements = [root, ...root.querySelectorAll('*')];
  const ids = elements.map((element) => element.getAttribute('id')).filter((id) => id !== null);
  expect(elements.filter((element) => !allowedElements.has(element.localName))).toEqual([]);
  expect(svg).not.toMatch(/ style=| on\w+=|<style|<script|[\u{f0000}-\u{fffff}]/u);
  expect(svg).not.toMatch(/(?:fill|stroke)="(?!none|var\(--mm-)/);
  expect(ids.every((id) => id === name || id.startsWith(`${name}-`))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
});

test.each(Object.keys(requests))('%s has a name and the right role', async (name) => {
  const { svg } = await renderer.render(request(name));
  const root = parseSvg(svg);
  const { title, description, links } = request(name);
  expect(root.getAttribute('role')).toBe(links ? 'group' : 'img');
  expect(root.querySelector(`#${root.getAttribute('aria-labelledby')}`)?.textContent).toBe(title);
  const described = root.getAttribute('aria-describedby');
  expect(described === null ? undefined : root.querySelector(`#${described}`)?.textContent).toBe(
    description,
  );
});

test('the whole citation graph: few crossings, nothing hidden, arrows from outside', async () => {
  const diagram = await renderer.render(request('whole'));
  expect(diagram.nodes).toHaveLength(28);
  expect(countCrossings(diagram)).toBeLessThanOrEqual(10);
  expect(findNodesUnderEdges(diagram)).toEqual([]);
  expect(findArrowsAlongBorders(diagram)).toEqual([]);
  expect(diagram.width).toBeLessThanOrEqual(1200);
});

test('every one-hop graph in every direction: nothing hidden, arrows from outside', async () => {
  const offenders: string[] = [];
  for (const number of new Set(graph.citations.flat())) {
    for (const direction of ['LR', 'TB']) {
      const source = oneHop(number).replace('flowchart LR', `flowchart ${direction}`);
      const diagram = await renderer.render({ id: 'hop', title: number, source, layout: 'elk' });
      const found = [...findNodesUnderEdges(diagram), ...findArrowsAlongBorders(diagram)];
      if (found.length > 0) offenders.push(`${number} ${direction}: ${found}`);
    }
  }
  expect(offenders).toEqual([]);
});

test('C0108 with its twelve citations is small, linked and marked', async () => {
  const { svg } = await renderer.render(request('c0108'));
  const root = parseSvg(svg);
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(9_000);
  expect(root.querySelectorAll('a')).toHaveLength(13);
  expect(root.querySelectorAll('.mm-edges path')).toHaveLength(12);
  const current = root.querySelectorAll('[aria-current]');
  expect(Array.from(current, (node) => node.getAttribute('href'))).toEqual([
    `../standards/${nodeId('C0108')}.html`,
  ]);
  expect(current[0]?.getAttribute('class')).toContain('mm-current');
  expect(current[0]?.querySelector('tspan')?.textContent?.trim()).toBe('C0108');
});

test('node boxes lie where the shapes are', async () => {
  const { svg, nodes } = await renderer.render(request('c0108'));
  const rects = Array.from(parseSvg(svg).querySelectorAll('.mm-node rect'), (rect) =>
    ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))),
  );
  expect(nodes.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(rects);
});

test('subgraphs and participants can be linked too', async () => {
  const sequence = parseSvg((await renderer.render(request('sequence'))).svg);
  expect(sequence.querySelector('a')?.textContent).toBe('国家政务服务平台');
  const links = { portal: { href: 'x.html' } };
  const { svg } = await renderer.render({ ...request('architecture'), links });
  expect(parseSvg(svg).querySelector('a')?.textContent).toBe('服务界面和工作门户');
});

test('what a source says about colours and clicks is dropped', async () => {
  const source =
    'flowchart LR\n a["甲"] --> b["乙"]\n style a fill:#f9f,stroke:#333\n click a href "https://example.org"';
  const { svg } = await renderer.render({ id: 'x', title: 'x', source });
  expect(svg).not.toMatch(/#f9f|#333|href/);
});

test.each([
  ['flowchart LR\n a --> b\n c[ -->', 3],
  ['\n\n%% note\nsequenceDiagram\n A->>B: x\n foo bar\n A->>B: y', 6],
  ['flowchart LR\n a["x] --> b\n', 2],
  ['nothing', 1],
  ['', 1],
])('a mistake in %j is on line %d, and the renderer goes on', async (source, line) => {
  const broken = renderer.render({ id: 'x', title: 'x', source });
  await expect(broken).rejects.toMatchObject({ name: 'DiagramError', kind: 'syntax', line });
  const next = await renderer.render({ id: 'x', title: 'x', source: 'flowchart LR\n a[好]' });
  expect(next.svg).toContain('>好</text>');
});
