import { Worker } from 'node:worker_threads';
import { DiagramError } from './diagram-error.ts';
import type { RenderedDiagram, RenderRequest } from './request.ts';
import type { FontMetrics } from './text/measure-text.ts';
import type { WorkerAnswer } from './worker.ts';

/** How long a worker lives and how long it may think. */
export interface WorkerLimits {
  /** A fresh worker is started after this many diagrams, to give memory back. */
  readonly rendersPerWorker: number;
  /** A diagram that takes longer ends its worker, in ms. */
  readonly timeout: number;
  readonly metrics?: FontMetrics | undefined;
  /** The worker's program, when it is not our own. */
  readonly script?: URL;
}

interface Running {
  readonly worker: Worker;
  rendered: number;
}

function failure(message: string): DiagramError {
  return new DiagramError({ kind: 'renderer', message });
}

/** Waits for the answer to one request, for the worker's end, or for too long. */
function ask(worker: Worker, request: RenderRequest, timeout: number): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const onMessage = (answer: WorkerAnswer) => end(() => resolve(answer));
    const onError = (error: unknown) =>
      end(() => reject(failure(`The worker failed on diagram ${request.id}: ${error}`)));
    const onExit = (code: number) =>
      end(() => reject(failure(`The worker ended with code ${code} on diagram ${request.id}`)));
    const timer = setTimeout(
      () => end(() => reject(failure(`Diagram ${request.id} took longer than ${timeout} ms`))),
      timeout,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

/** One worker at a time, replaced when it has served long enough or has failed. */
export class WorkerSlot {
  readonly #limits: WorkerLimits;
  #running: Running | undefined;

  constructor(limits: WorkerLimits) {
    this.#limits = limits;
  }

  /** Renders one diagram; call it again only when the promise has settled. */
  async render(request: RenderRequest): Promise<RenderedDiagram> {
    const running = this.#running ?? this.#start();
    running.worker.ref();
    try {
      const answer = await ask(running.worker, request, this.#limits.timeout);
      running.worker.unref();
      running.rendered += 1;
      if (running.rendered >= this.#limits.rendersPerWorker) await this.end();
      if ('error' in answer) throw new DiagramError(answer.error);
      return answer.diagram;
    } catch (error) {
      if (error instanceof DiagramError && error.kind === 'renderer') await this.end();
      throw error;
    }
  }

  /** Ends the worker; the next diagram starts another. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.worker.terminate();
  }

  #start(): Running {
    const { metrics, script = new URL('./worker.ts', import.meta.url) } = this.#limits;
    const worker = new Worker(script, { workerData: { metrics } });
    worker.unref();
    this.#running = { worker, rendered: 0 };
    return this.#running;
  }
}
