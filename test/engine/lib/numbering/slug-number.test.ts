import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../../src/lib/numbering/parse-number.ts';
import { slugNumber } from '../../../../src/lib/numbering/slug-number.ts';
import { bareNumber, planNumber, standardNumber } from './arbitrary-number.ts';
import { numbering } from './numbering.ts';
import { readForms } from './read-fixture.ts';

const slug = (text: string): string | null => {
  const number = parseNumber(text, numbering);
  return number && slugNumber(number, numbering);
};

describe('slugNumber', () => {
  test.each([
    ['GB/T 33780.1-2017', 'gb-t-33780-1-2017'],
    ['GB 18030-2005', 'gb-18030-2005'],
    ['GB/Z 24294. 2-2017', 'gb-z-24294-2-2017'],
    ['20190834-T-469', '20190834-t-469'],
    ['20190834', '20190834'],
    ['C0109.1', 'c0109-1'],
    ['C0101', 'c0101'],
    ['C 0101-2019', 'c0101'],
    ['ZWFW C 0109.1—2018', 'c0109-1'],
    ['DB11/T 1234-2020', 'db11-t-1234-2020'],
    ['T/CESA 1036-2019', 't-cesa-1036-2019'],
    ['33190-2016', '33190-2016'],
  ])('gives %s the address %s', (text, address) => {
    expect(slug(text)).toBe(address);
  });

  test('gives every number an address of a–z, 0–9 and single hyphens', () => {
    fc.assert(
      fc.property(fc.oneof(standardNumber, bareNumber, planNumber), (number) => {
        expect(slugNumber(number, numbering)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test('gives different numbers different addresses and all forms of one the same', () => {
    const addresses = new Map<string, Set<string>>();
    for (const name of ['national', 'plans', 'platform', 'families']) {
      for (const { written, canonical } of readForms(name)) {
        const address = slug(written) ?? '';
        // The year does not tell two standards of the house series apart.
        const identity = canonical.replace(/^C ?(\S+?)(-\d{4})?$/, 'C$1');
        addresses.set(address, (addresses.get(address) ?? new Set()).add(identity));
      }
    }
    const shared = [...addresses].filter(([, identities]) => identities.size !== 1);
    expect(shared).toEqual([]);
  });
});
