import { createRenderer } from 'static-mermaid/renderer';
import { expect, test, vi } from 'vitest';
import { WorkerSlot } from '../../../packages/static-mermaid/worker-slot.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Drawn by mermaid: what is not drawn directly. */
const request = { id: 'a', title: 'a', source: 'flowchart LR\n a{"甲"}' };

test('a worker that takes too long is an error, not a hang', async () => {
  const renderer = createRenderer({ timeout: 1 });
  await expect(renderer.render(request)).rejects.toMatchObject({ kind: 'renderer' });
  await renderer.close();
});

test('a worker that crashes is an error, and the next diagram gets another worker', async () => {
  const script = new URL('fixtures/crashing-worker.ts', import.meta.url);
  const slot = new WorkerSlot({ rendersPerWorker: 9, timeout: 60_000, script });
  const diagram = { svg: '<svg/>', width: 1, height: 1, nodes: [] };
  expect(await slot.render({ ...request, id: 'fine' })).toEqual(diagram);
  for (const id of ['exit', 'throw']) {
    await expect(slot.render({ ...request, id })).rejects.toMatchObject({ kind: 'renderer' });
    expect(await slot.render({ ...request, id: 'fine' })).toEqual(diagram);
  }
  await slot.end();
});

test('closing rejects what is still waiting', async () => {
  const renderer = createRenderer();
  const waiting = [renderer.render(request), renderer.render(request)];
  const settled = Promise.allSettled(waiting);
  await renderer.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('workers are replaced in turn without a difference', async () => {
  const renderer = createRenderer({ rendersPerWorker: 1 });
  const [first, second] = [await renderer.render(request), await renderer.render(request)];
  expect(second).toEqual(first);
  await renderer.close();
});

test('a closed renderer renders nothing', async () => {
  const renderer = createRenderer();
  await renderer.close();
  await expect(renderer.render(request)).rejects.toThrow('closed');
});
