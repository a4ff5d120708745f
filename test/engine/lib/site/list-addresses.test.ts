import { describe, expect, test } from 'vitest';
import { addressesFile } from '../../../../src/lib/dataset/schema/addresses.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const addresses = listAddresses(dataset);

describe('listAddresses', () => {
  test('lists the pages of all records, former addresses and anchors', () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        'index.html',
        'families/local.html',
        'sources/catalogue.html',
        'standards/db99-t-1-2020.html',
        'standards/db99-t-1.html',
        'standards/2024001-t-99.html',
        'categories/general.html',
        'categories/general/unused.html',
        'categories/empty.html',
        'subsystems/digital.html',
        'subsystems/digital.html#scan',
        'errata.html#e1',
        'standards/db99-t-1-2020.json',
        'standards/db99-t-1-2020.md',
        'standards/db99-t-1.json',
        'data/standards.json',
        'data/schema.json',
        'data/citations.json',
        'changes.atom',
        'standards-by-number.html',
        'standards-by-status.html',
        'standards-by-integration.html',
      ]),
    );
  });

  test('gives each address once, sorted', () => {
    expect(addresses).toEqual([...new Set(addresses)].sort());
  });

  test('gives only what the register of addresses accepts', () => {
    expect(addressesFile.safeParse({ addresses }).error?.issues ?? []).toEqual([]);
  });

  test('keeps every registered address of the fixture but those of its guides', () => {
    const lost = dataset.addresses.addresses.filter((address) => !addresses.includes(address));
    expect(lost).toEqual(['guide/asking.html']);
  });

  test.each([
    ['sources.html', true],
    ['gaps.html', true],
    ['errata.html', true],
    ['changes.html', true],
    ['status.html', true],
    ['categories.html', true],
    ['subsystems.html', true],
    ['standards-by-status.html', false],
    ['data/citations.json', false],
  ])('keeps %s, once published, though nothing is left to say there', (address, generated) => {
    const now = loadFixture('core-dataset');
    expect(listAddresses(now)).not.toContain(address);
    const then = { ...now, addresses: { addresses: [address] } };
    expect(listAddresses(then)).toContain(address);
    if (!generated) return;
    const pages = listPages(createModel(then, '2024-06-15'));
    expect(pages.map((page) => page.address)).toContain(address);
  });

  test('gives a dataset without optional files no address of what it lacks', () => {
    const few = listAddresses(loadFixture('minimal-dataset'));
    expect(few).toContain('standards/x-1.html');
    expect(few.filter((address) => /^(categories|subsystems)\/|#|\.atom$/.test(address))).toEqual(
      [],
    );
    expect(few).not.toContain('data/citations.json');
    expect(few.filter((address) => address.startsWith('standards-by-'))).toEqual([
      'standards-by-number.html',
      'standards-by-status.html',
      'standards-by-title.html',
    ]);
  });

  test('keeps what was published of a list or a file whose matter is gone', () => {
    const addresses = ['data/citations.json', 'standards-by-category.html'];
    const published = { ...loadFixture('minimal-dataset'), addresses: { addresses } };
    expect(listAddresses(published)).toEqual(expect.arrayContaining(addresses));
  });
});
