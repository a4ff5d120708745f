import { checkRequest } from './check-request.ts';
import { DiagramError } from './diagram-error.ts';
import { drawDirectly } from './direct/draw-directly.ts';
import type { RenderedDiagram, RenderRequest } from './request.ts';

import { type FontMetrics, readerMetrics } from './text/measure-text.ts';
import { WorkerSlot } from './worker-slot.ts';

/** Settings that have a good default. */
export interface RendererOptions {
  readonly rendersPerWorker?: number;
  readonly timeout?: number;
  /** Text measures other than the readers' usual fonts; for tests against a real browser. */
  readonly metrics?: FontMetrics;
  /** Leaves everything to mermaid; for tests that compare with it. */
  readonly onlyMermaid?: boolean;
}

/** Renders diagrams: those mermaid is not needed for at once, all others one after another in a worker thread. */
export interface Renderer {
  /**
   * Rejects with a DiagramError: `syntax` with the line in the source, `request` for unusable ids
   * and addresses, `renderer` when the worker failed. The renderer goes on after every error.
   */
  render(request: RenderRequest): Promise<RenderedDiagram>;
  /** Ends the worker; diagrams still waiting are rejected. */
  close(): Promise<void>;
}

/** Creates a renderer; its worker starts with the first diagram that needs mermaid. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const { rendersPerWorker = 200, timeout = 60_000, metrics, onlyMermaid } = options;
  const slot = new WorkerSlot({ rendersPerWorker, timeout, metrics });
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  async function renderNext(request: RenderRequest): Promise<RenderedDiagram> {
    if (closed) throw closedError();
    return slot.render(request);
  }
  return {
    async render(request) {
      checkRequest(request);
      if (closed) throw closedError();
      const drawn = onlyMermaid ? undefined : await drawDirectly(request, metrics ?? readerMetrics);
      if (drawn) return drawn;
      const result = last.then(() => renderNext(request));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      closed = true;
      await slot.end();
    },
  };
}

const closedError = (): DiagramError =>
  new DiagramError({ kind: 'renderer', message: 'The renderer is closed' });
