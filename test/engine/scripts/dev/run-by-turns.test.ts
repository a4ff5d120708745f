import { expect, test } from 'vitest';
import { runByTurns } from '../../../../scripts/dev/run-by-turns.ts';

/** A task whose runs end when told to; gives a list of what began and ended. */
function createTask() {
  const events: string[] = [];
  const ends: (() => void)[] = [];
  let runs = 0;
  const task = async () => {
    const run = ++runs;
    events.push(`begin ${run}`);
    await new Promise<void>((done) => ends.push(done));
    events.push(`end ${run}`);
    return run;
  };
  const end = async (run: number) => {
    while (!ends[run - 1]) await Promise.resolve();
    ends[run - 1]?.();
  };
  return { task, events, end };
}

test('calls during a run share the one after it', async () => {
  const { task, events, end } = createTask();
  const run = runByTurns(task);
  const first = run();
  while (events.length === 0) await Promise.resolve();
  const others = [run(), run(), run()];
  expect(events).toEqual(['begin 1']);
  await end(1);
  expect(await first).toBe(1);
  await end(2);
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('a run that fails says so to those who called it, and to nobody else', async () => {
  let runs = 0;
  const run = runByTurns(async () => {
    if (++runs === 1) throw new Error('first');
    return runs;
  });
  await expect(run()).rejects.toThrow('first');
  expect(await run()).toBe(2);
});
