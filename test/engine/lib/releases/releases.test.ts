import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeed } from '../../../../src/lib/outputs/feed/create-feed.ts';
import {
  compareDigests,
  type Digest,
  digestDataset,
  foldReleases,
  packChanges,
  raiseVersion,
  requiredStep,
} from '../../../../src/lib/releases/compare-digests.ts';
import { compareVersions } from '../../../../src/lib/releases/compare-versions.ts';
import { groupChanges, listChangedFields } from '../../../../src/lib/releases/describe-changes.ts';
import { fingerprint } from '../../../../src/lib/releases/fingerprint.ts';
import { listRecords } from '../../../../src/lib/releases/list-records.ts';
import { listVersions } from '../../../../src/lib/releases/list-versions.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');

/** A value as JSON gives it back: -0 is 0 there. */
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a record is compared with the words of its area of work, as it was while it held those itself', () => {
  const of = listRecords(dataset).find(({ id }) => id === 'db99-t-1-2020');
  const { subsystem: _, ...rest } = dataset.standards.standards[0] ?? {};
  expect(fingerprint(of?.value)).toBe(fingerprint({ ...rest, focusArea: '档案数字化 <&>' }));
});

describe('fingerprint', () => {
  test('does not depend on the order of members', () => {
    expect(fingerprint({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(
      fingerprint({ b: [2, { d: 4, c: 3 }], a: 1 }),
    );
  });

  test('fits the schema', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(value)).toMatch(/^[0-9a-z]{1,12}$/);
      }),
    );
  });

  test('differs where values differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(!isDeepStrictEqual(asWritten(a), asWritten(b)));
        expect(fingerprint(a)).not.toBe(fingerprint(b));
      }),
    );
  });

  test.each([
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 23],
      [12, 3],
    ],
    [['a', 'b'], ['a,b']],
    [{ a: 1 }, { a: '1' }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
    [{ a: null }, {}],
    [null, 'null'],
    [[], {}],
    ['标准', '标準'],
    ['𠮷', '𠮶'],
  ])('tells %j from %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  test('does not see a member that is undefined, which JSON does not write', () => {
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });

  test('of a value is the same in every version: published releases hold it', () => {
    expect(fingerprint({ id: 'q-1', title: '一项标准', parts: [1, null, true] })).toBe(
      'i600nzgirg',
    );
  });
});

describe('versions', () => {
  test.each([
    ['1.0.0', '1.0.0', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
    ['1.0.1', '1.0.2', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  test.each([
    ['major', '2.0.0'],
    ['minor', '1.3.0'],
    ['patch', '1.2.4'],
  ] as const)('1.2.3 after a %s step is %s', (step, version) => {
    expect(raiseVersion('1.2.3', step)).toBe(version);
  });
});

const digest = (records: Record<string, Record<string, string>>): Digest =>
  new Map(Object.entries(records).map(([kind, ids]) => [kind, new Map(Object.entries(ids))]));

describe('comparing', () => {
  const before = digest({ standard: { a: '1', b: '1' }, term: { t: '1' } });

  test.each([
    ['nothing', { standard: { a: '1', b: '1' }, term: { t: '1' } }, null],
    ['a detail', { standard: { a: '1', b: '2' }, term: { t: '1' } }, 'patch'],
    ['something new', { standard: { a: '1', b: '2', c: '1' }, term: { t: '1' } }, 'minor'],
    ['something gone', { standard: { a: '1', c: '1' }, term: { t: '1' } }, 'major'],
  ])('%s changed', (_, after, step) => {
    expect(requiredStep(compareDigests(before, digest(after)))).toBe(step);
  });

  test('what a release holds adds up to what the dataset was', () => {
    const ids = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    const digests = fc.record({ standard: ids, term: ids }).map(digest);
    fc.assert(
      fc.property(fc.array(digests, { minLength: 1, maxLength: 5 }), (all) => {
        const releases = all.map((after, i) => ({
          version: `1.${i}.0`,
          date: '2026',
          records: packChanges(compareDigests(all[i - 1] ?? new Map(), after), after),
        }));
        const folded = foldReleases(releases);
        expect(all.flatMap((after, i) => compareDigests(folded[i] ?? new Map(), after))).toEqual(
          [],
        );
      }),
    );
  });

  test('names the members that differ', () => {
    expect(listChangedFields({ a: 1, b: 2, c: [3] }, { a: 1, b: 3, d: 4, c: [3] })).toEqual([
      'b',
      'd',
    ]);
  });

  test('puts removals first within a kind', () => {
    const changes = compareDigests(
      before,
      digest({ standard: { a: '2', c: '1' }, term: { t: '1' } }),
    );
    expect(groupChanges(changes).map(({ kind, change, ids }) => [kind, change, ids])).toEqual([
      ['standard', 'removed', ['b']],
      ['standard', 'added', ['c']],
      ['standard', 'changed', ['a']],
    ]);
  });
});

describe('the dataset', () => {
  test('has no two records of the same kind and id', () => {
    const keys = listRecords(dataset).map(({ kind, id }) => `${kind} ${id}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('raises its version by what changed', () => {
    const { releases } = dataset.releases;
    const digests = foldReleases(releases);
    const wrong = releases.slice(1).filter(({ version }, i) => {
      const step = requiredStep(
        compareDigests(digests[i] ?? new Map(), digests[i + 1] ?? new Map()),
      );
      return step === null || version !== raiseVersion(releases[i]?.version ?? '', step);
    });
    expect(wrong).toEqual([]);
  });

  test('lists its versions newest first', () => {
    const versions = listVersions(dataset).flatMap(({ version }) => version ?? []);
    expect(versions).toEqual(['0.2.0', '0.1.0']);
  });

  test('digests to as many records as it has', () => {
    const count = [...digestDataset(dataset).values()].reduce((sum, ids) => sum + ids.size, 0);
    expect(count).toBe(listRecords(dataset).length);
  });
});

test('the feed escapes what it writes and has an entry for every release', () => {
  const feed = createFeed({ ...dataset, site: { ...dataset.site, title: '<甲> & "乙"' } });
  expect(feed).toContain('<title>&lt;甲&gt; &amp; &quot;乙&quot;：数据更改</title>');
  expect(feed.match(/<link href="[^"]*"/g)).toEqual([
    '<link href="changes.html#v0.2.0"',
    '<link href="changes.html#v0.1.0"',
  ]);
  expect(feed.match(/<updated>[^<]*/g)).toEqual([
    '<updated>2024-06-10T00:00:00Z',
    '<updated>2024-06-10T00:00:00Z',
    '<updated>2024-06-01T00:00:00Z',
  ]);
  expect(feed).toMatch(
    /<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}<\/id>/,
  );
});
