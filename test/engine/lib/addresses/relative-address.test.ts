import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAddress } from '../../../../src/lib/addresses/relative-address.ts';

const cases: [from: string, to: string, link: string][] = [
  ['index.html', 'standards.html', 'standards.html'],
  ['index.html', 'standards/a.html', 'standards/a.html'],
  ['standards/a.html', 'index.html', '../index.html'],
  ['standards/a.html', 'standards/b.html', 'b.html'],
  ['standards/a.html', 'standards/a.html', 'a.html'],
  ['standards/a.html', 'errata.html#e1', '../errata.html#e1'],
  ['categories/data/metadata.html', 'categories/data.html', '../data.html'],
  ['categories/data/metadata.html', 'categories/general/terms.html', '../general/terms.html'],
  ['categories/data.html', 'categories/data/metadata.html', 'data/metadata.html'],
];

test.each(cases)('from %s to %s', (from, to, link) => {
  expect(relativeAddress(from, to)).toBe(link);
});

test('leads from any page to any other, at any mount', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const address = fc
    .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '#x', '#6.2.1'))
    .map(([path, fragment]) => `${path.join('/')}.html${fragment}`);
  const mount = fc.constantFrom('http://h/', 'http://h/m/', 'http://h/m/n/', 'file:///usb/site/');
  fc.assert(
    fc.property(address, address, mount, (from, to, root) => {
      const page = from.replace(/#.*/, '');
      expect(new URL(relativeAddress(page, to), root + page).href).toBe(root + to);
    }),
  );
});
