import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../../src/lib/numbering/parse-number.ts';
import { readSlug } from '../../../../src/lib/numbering/read-slug.ts';
import { slugNumber } from '../../../../src/lib/numbering/slug-number.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const { numbering } = loadFixture('second-dataset');

test.each([
  ['db99-t-500-1-2001', 'DB99/T 500.1-2001'],
  ['gx-t-104-2023', 'GX/T 104-2023'],
  ['2024002-t-99', '2024002-T-99'],
  ['q-xx-002', 'Q/XX 002'],
])('%s is the address of %s', (slug, number) => {
  expect(readSlug(slug, numbering)).toBe(number);
});

test.each(['general', 'gx-t', '', 'constructor', 'portal-2', 'gx-t--104-2023', 'db99-t-'])(
  '%s is that of no number',
  (slug) => {
    expect(readSlug(slug, numbering)).toBeNull();
  },
);

test('what is read has that address again', () => {
  const words = fc.constantFrom(
    'gx',
    't',
    'db99',
    'q',
    'xx',
    '1',
    '2',
    '500',
    '002',
    '2001',
    '2024002',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 7 }), (pieces) => {
      const slug = pieces.join('-');
      const text = readSlug(slug, numbering);
      const number = text === null ? null : parseNumber(text, numbering);
      expect(number ? slugNumber(number, numbering) : null).toBe(text === null ? null : slug);
    }),
  );
});
