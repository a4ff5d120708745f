/**
 * Makes a task that never runs twice at once: calls that come while it runs share one run after it, so that each
 * call sees what stood on disk when it was made.
 */
export function runByTurns<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      const run = task();
      running = run.catch(() => undefined);
      return run;
    });
    return waiting;
  };
}
