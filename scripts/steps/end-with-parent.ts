import { isMainThread, Worker, workerData } from 'node:worker_threads';

/*
 * Preloaded (`node --import`) into a child process, ends it when its parent is gone, even if the parent was
 * killed: a build left over from a killed one must not write while the next one does. It watches from a thread
 * of its own, for the child is too busy to notice.
 */
const watching = 'end-with-parent';
const parent = process.ppid;

if (isMainThread) new Worker(new URL(import.meta.url), { workerData: watching }).unref();
else if (workerData === watching) setInterval(endWithoutParent, 50);

function endWithoutParent(): void {
  try {
    if (process.ppid === parent && process.kill(parent, 0)) return;
  } catch {
    // There is no such process any more.
  }
  process.kill(process.pid, 'SIGKILL');
}
