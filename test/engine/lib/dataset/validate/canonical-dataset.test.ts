import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../../../src/build/read-dataset.ts';
import { printDataset } from '../../../../../src/lib/dataset/validate/canonical-dataset.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { fixtureFolder, loadFixture } from '../../../../fixtures/load-fixture.ts';
import { smallDataset } from './small-dataset.ts';

/** The printed text of one file. */
function print(name: string, value: unknown): unknown {
  const values = { ...parseSmallDataset(), [name]: value };
  return JSON.parse([...printDataset(values)].find(([part]) => part === name)?.[1] ?? 'null');
}

function parseSmallDataset(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(smallDataset).map(([file, text]) => [
      file.replace('.json', ''),
      JSON.parse(text),
    ]),
  );
}

const ids = (records: unknown) => (records as { id: string }[]).map(({ id }) => id);

describe('printDataset', () => {
  test('leaves the fixtures as they are', () => {
    const files = readDataset(fixtureFolder('second-dataset'));
    const printed = printDataset(loadFixture('second-dataset'));
    const changed = [...printed].filter(([name, text]) => {
      const bytes = files.get(`${name}.json`);
      return bytes && new TextDecoder().decode(bytes).replaceAll('\r\n', '\n') !== text;
    });
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  test('keeps the small dataset valid, and printing it again changes nothing', () => {
    const printed = printDataset(parseSmallDataset());
    const bytes = [...printed].map(
      ([name, text]) => [`${name}.json`, new TextEncoder().encode(text)] as const,
    );
    const { dataset, issues } = validateDataset(new Map(bytes));
    expect(issues).toEqual([]);
    expect(dataset && [...printDataset(dataset)]).toEqual(expect.arrayContaining([...printed]));
  });

  test('orders standards by family and row, events by standard and date, errata by number', () => {
    const { standards, events, errata, addresses } = parseSmallDataset() as {
      standards: { standards: object[] };
      events: { events: { record: string; date: string }[] };
      errata: { errata: object[] };
      addresses: { addresses: string[] };
    };
    const shuffled = { standards: standards.standards.toReversed() };
    expect(ids((print('standards', shuffled) as typeof standards).standards)).toEqual([
      's-t-1',
      's-t-2',
      's-t-3',
    ]);
    const later = { ...events.events[0], date: '2025' };
    const undated = { ...events.events[0], date: null };
    const mixed = { events: [undated, later, ...events.events.toReversed()] };
    const ordered = print('events', mixed) as typeof events;
    expect(ordered.events.map(({ record, date }) => `${record} ${date}`)).toEqual([
      's-t-1 2024',
      's-t-1 2025',
      's-t-1 null',
      's-t-2 2024',
      's-t-3 2024',
    ]);
    const tenth = { ...errata.errata[0], id: 'e10' };
    const many = { errata: [tenth, ...errata.errata.toReversed()] };
    expect(ids((print('errata', many) as typeof errata).errata)).toEqual(['e1', 'e2', 'e10']);
    const twice = { addresses: [...addresses.addresses.toReversed(), ...addresses.addresses] };
    expect(print('addresses', twice)).toMatchObject(addresses);
  });

  test('orders cells by the grid', () => {
    const { citations } = parseSmallDataset() as { citations: { grid: { cells: object[] } } };
    const cells = citations.grid.cells.toReversed();
    const file = { ...citations, grid: { ...citations.grid, cells } };
    expect(print('citations', file)).toMatchObject({ grid: { cells: citations.grid.cells } });
  });

  test('takes white space from both ends of texts, and from nowhere else', () => {
    const site = { title: ' \u3000甲 乙\u00a0 ', 'odd name ': ['  a'] };
    expect(print('site', site)).toMatchObject({ title: '甲 乙', 'odd name ': ['a'] });
  });

  test('leaves the events alone when the standards could not be read', () => {
    const events = {
      events: [
        { record: 'b', date: '2' },
        { record: 'a', date: '1' },
      ],
    };
    expect([...printDataset({ events })].map(([, text]) => JSON.parse(text))).toMatchObject([
      events,
    ]);
  });

  const odd: [string, unknown][] = [
    ['standards', { standards: [null, 1, 'x'] }],
    ['standards', { standards: { a: 1 } }],
    ['standards', { standard: [] }],
    ['events', { events: 'none' }],
    ['errata', { errata: [{}, { id: 5 }] }],
    ['addresses', { addresses: 'index.html' }],
    ['citations', { grid: { rows: 1, cells: 2 }, clauses: null }],
  ];

  test.each(odd)('loses nothing of a broken %s file: %j', (name, value) => {
    const { $schema: _, ...printed } = print(name, value) as Record<string, unknown>;
    expect(printed).toEqual(value);
  });

  test.each([[[1, 2]], [null], [5], ['x']])('prints no file that is %j', (value) => {
    expect([...printDataset({ standards: value }).keys()]).toEqual([]);
  });

  test('loses nothing and is idempotent, whatever the files hold', () => {
    const name = fc.constantFrom(...Object.keys(parseSmallDataset()));
    const record = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(name, record, (file, value) => {
        const first = print(file, value) as Record<string, unknown>;
        expect(print(file, first)).toEqual(first);
        const { $schema: _, ...rest } = first;
        const { $schema: __, ...given } = value;
        expect(sortedLeaves(rest)).toEqual(sortedLeaves(given));
      }),
    );
  });
});

/** Every value of a tree with its member names, in an order that does not depend on lists. */
function sortedLeaves(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path} ${JSON.stringify(value.trim())}`];
  if (value === null || typeof value !== 'object') return [`${path} ${JSON.stringify(value)}`];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    sortedLeaves(item, `${path}/${Array.isArray(value) ? '' : key}`),
  );
  return [`${path} ${Array.isArray(value)}`, ...inner].sort();
}
