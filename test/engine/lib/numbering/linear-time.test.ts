import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findNumbers } from '../../../../src/lib/numbering/find-numbers.ts';
import { parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { families } from './declared-forms.ts';
import { numbering } from './numbering.ts';

/** How often characters were looked at, through the functions all readers look through. */
let steps = 0;

vi.mock('../../../../src/lib/numbering/matching/scan-characters.ts', async (load) => {
  const real =
    await load<typeof import('../../../../src/lib/numbering/matching/scan-characters.ts')>();
  const counted = Object.entries(real).map(([name, read]) => [
    name,
    (...values: never[]) => {
      steps += 1;
      return (read as (...values: never[]) => unknown)(...values);
    },
  ]);
  return Object.fromEntries(counted);
});

beforeEach(() => {
  steps = 0;
});

function countSteps(run: () => void): number {
  const before = steps;
  run();
  return steps - before;
}

const units = [
  '1',
  'C',
  ' ',
  '-',
  '/',
  'ISO ',
  'ISO/IEC',
  'ISO 1-',
  'ISO 8601-1:',
  'ISO 8601:2004/Amd 1:2',
  'EN 301 ',
  'EN 301549',
  'NIST SP 800-53',
  'NIST SP ',
  'css-grid-',
  'GB 1-2011/XG',
  'GB 1第1',
  'YD/T 1.1.1',
  'T/ABCDEFGHIJ',
  '3GPP',
  'ITU-T X.',
  'GB/T 1.1~',
  'DBJ/T 15-',
];

describe.each([
  ['many houses', families],
  ['national and other series', numbering],
])('the grammar of %s', (_, file) => {
  test.each(units)('reads twice as much of %j in twice the steps', (unit) => {
    const [short, long] = [500, 1000].map((times) => {
      const text = unit.repeat(times);
      return countSteps(() => findNumbers(text, file));
    });
    expect(long ?? 0).toBeGreaterThan(0);
    expect(long ?? 0).toBeLessThanOrEqual((short ?? 0) * 2.05 + 100);
  });

  test.each(units)('looks at no more of %j than one number can hold', (unit) => {
    const [short, long] = [500, 1000].map((times) => {
      const text = unit.repeat(times);
      return countSteps(() => parseReference(text, file));
    });
    expect((long ?? 0) - (short ?? 0)).toBe(0);
  });
});
