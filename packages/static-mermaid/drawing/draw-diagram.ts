import type { Mermaid } from 'mermaid';
import { installSvgWindow } from '../emulation/svg-window.ts';
import type { Layout } from '../request.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { registerElkLayout } from './elk-layout.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { protectSource } from './protect-source.ts';
import { toSyntaxError } from './syntax-error.ts';

/** A diagram as mermaid drew it. */
export interface Drawing {
  /** The svg element, attached to the document until `remove` is called. */
  readonly root: Element;
  /** Every id mermaid made up begins with this. */
  readonly idPrefix: string;
  /** Mermaid's name of the kind of diagram. */
  readonly type: string;
  remove(): void;
}

/** Draws one diagram; mermaid keeps global state, so one at a time. */
export type Draw = (source: string, layout: Layout) => Promise<Drawing>;

const drawingId = 'drawing';

async function parseAndRender(mermaid: Mermaid, source: string) {
  const text = protectSource(source);
  try {
    await mermaid.parse(text);
  } catch (error) {
    throw toSyntaxError(error, text);
  }
  return mermaid.render(drawingId, text);
}

/** Starts mermaid on an emulated document in the current realm. */
export async function startMermaid(metrics: FontMetrics): Promise<Draw> {
  const document = installSvgWindow(metrics);
  // Mermaid looks for a document when it is loaded, so it must come after it.
  const { default: mermaid } = await import('mermaid');
  registerElkLayout(mermaid);
  return async (source, layout) => {
    mermaid.initialize(mermaidConfig(layout));
    const { svg, diagramType } = await parseAndRender(mermaid, source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    document.body.appendChild(holder);
    const root = holder.querySelector('svg');
    if (!root) throw new Error('mermaid drew nothing');
    const type = diagramType.replace(/-v2$/, '');
    return { root, idPrefix: `${drawingId}-`, type, remove: () => holder.remove() };
  };
}
