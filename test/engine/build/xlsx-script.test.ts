import fc from 'fast-check';
import readWorkbook from 'read-excel-file/universal';
import { expect, test, vi } from 'vitest';
import { bundleAsset } from '../../../src/build/assets.ts';
import { assets, globals } from '../../../src/client/contract.ts';
import { shared } from '../../../src/client/shared-globals.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const getModel = vi.hoisted(() => vi.fn());
vi.mock('../../../src/build/model.ts', () => ({ getModel }));
getModel.mockReturnValue({ dataset: loadFixture('bare-dataset') });

/** Writes rows with the script as readers get it, and reads the file back. */
async function readBack(rows: readonly (readonly string[])[]): Promise<unknown> {
  if (!shared[globals.xlsx]) {
    const { content } = await bundleAsset(assets.xlsx);
    new Function(content)();
  }
  const blob = await shared[globals.xlsx]?.(rows);
  const [sheet] = await readWorkbook(await (blob as Blob).arrayBuffer());
  return sheet?.data;
}

/** Names of what every object has, and other words a program may take for something of its own. */
const memberNames = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'length',
  'prototype',
  'null',
];

test('cells called like what every object has are read back as they are', async () => {
  const rows = [memberNames, memberNames.toReversed()];
  expect(await readBack(rows)).toEqual(rows);
});

test('whatever cells say is read back', async () => {
  const cell = fc.oneof(
    fc.constantFrom(...memberNames),
    fc.string({ unit: fc.constantFrom('甲', 'a', '<', '&', '"', '1', '=', '/'), minLength: 1 }),
  );
  const row = fc.tuple(cell, cell);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 8 }), async (rows) => {
      expect(await readBack(rows)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});
