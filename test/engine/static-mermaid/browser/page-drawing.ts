import type { LayoutData, Mermaid } from 'mermaid';
import type { NodeBox, RenderRequest } from 'static-mermaid/request';
import { alignNodes } from '../../../../packages/static-mermaid/drawing/align-nodes.ts';
import {
  chooseElkOptions,
  elkLayoutName,
  mermaidConfig,
} from '../../../../packages/static-mermaid/drawing/mermaid-config.ts';
import { identifyGroup } from '../../../../packages/static-mermaid/svg/node-identity.ts';

/** Where the page finds what it draws with. */
export interface DrawingModules {
  readonly mermaid: string;
  readonly elk: string;
}

async function loadMermaid({ mermaid: address, elk }: DrawingModules): Promise<Mermaid> {
  const mermaid = (await import(address)).default as Mermaid;
  const { render } = await import(elk);
  const loader = async () => ({
    render(data: LayoutData, svg: unknown, helpers: unknown, options: object) {
      alignNodes(data);
      return render(data, svg, helpers, {
        ...options,
        rootLayoutOptions: chooseElkOptions(data.edges.length),
      });
    },
  });
  const layout = { name: elkLayoutName, algorithm: 'elk.layered', loader: loader as never };
  mermaid.registerLayoutLoaders([layout]);
  return mermaid;
}

/** The shapes of a node, without its text. */
function findShapes(group: Element): SVGGraphicsElement[] {
  const children = Array.from(group.children);
  return children.filter((child): child is SVGGraphicsElement => {
    if (!(child instanceof SVGGraphicsElement)) return false;
    const isLabel = /^(?:label|cluster-label)\b/.test(child.getAttribute('class') ?? '');
    return child.localName !== 'text' && !isLabel;
  });
}

function boxInView(shape: SVGGraphicsElement, root: SVGSVGElement): DOMRect {
  const { x, y, width, height } = shape.getBBox();
  const toRoot = root.getScreenCTM()?.inverse();
  const matrix = toRoot?.multiply(shape.getScreenCTM() as DOMMatrix);
  const corner = new DOMPoint(x, y).matrixTransform(matrix);
  const view = root.viewBox.baseVal;
  return new DOMRect(corner.x - view.x, corner.y - view.y, width, height);
}

function boxAround(id: string, rects: readonly DOMRect[]): NodeBox {
  const x = Math.min(...rects.map((rect) => rect.left));
  const y = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return { id, x, y, width: right - x, height: bottom - y };
}

/** Draws with the real mermaid in this page and reads where its nodes are. */
export async function drawInPage(
  request: RenderRequest,
  modules: DrawingModules,
): Promise<NodeBox[]> {
  const mermaid = await loadMermaid(modules);
  mermaid.initialize(mermaidConfig(request.layout ?? 'dagre'));
  // The source as it stands: a browser cannot measure placeholders.
  const { svg } = await mermaid.render('drawing', request.source);
  document.body.innerHTML = svg;
  const root = document.querySelector('svg') as SVGSVGElement;
  const boxes: NodeBox[] = [];
  for (const group of root.querySelectorAll('g')) {
    const { nodeId } = identifyGroup(group, 'drawing-');
    const rects = findShapes(group).map((shape) => boxInView(shape, root));
    if (nodeId !== undefined && rects.length > 0) boxes.push(boxAround(nodeId, rects));
  }
  return boxes;
}
