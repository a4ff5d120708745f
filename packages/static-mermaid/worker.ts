import { parentPort, workerData } from 'node:worker_threads';
import { DiagramError, type DiagramErrorData } from './diagram-error.ts';
import { startMermaid } from './drawing/draw-diagram.ts';
import type { RenderedDiagram, RenderRequest } from './request.ts';
import { createDiagram } from './svg/diagram-svg.ts';
import { type FontMetrics, readerMetrics } from './text/measure-text.ts';

/** What the worker sends back for each request, in order. */
export type WorkerAnswer =
  | { readonly diagram: RenderedDiagram }
  | { readonly error: DiagramErrorData };

const metrics: FontMetrics = workerData?.metrics ?? readerMetrics;
const draw = await startMermaid(metrics);

async function renderDiagram(request: RenderRequest): Promise<RenderedDiagram> {
  const drawing = await draw(request.source, request.layout ?? 'dagre');
  try {
    return createDiagram(drawing, request, metrics);
  } finally {
    drawing.remove();
  }
}

function toErrorData(error: unknown): DiagramErrorData {
  if (error instanceof DiagramError) {
    const { kind, message, line } = error;
    return line === undefined ? { kind, message } : { kind, message, line };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'renderer', message };
}

async function answer(request: RenderRequest): Promise<WorkerAnswer> {
  try {
    return { diagram: await renderDiagram(request) };
  } catch (error) {
    return { error: toErrorData(error) };
  }
}

parentPort?.on('message', async (request: RenderRequest) => {
  parentPort?.postMessage(await answer(request));
});
