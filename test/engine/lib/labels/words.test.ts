import { expect, test } from 'vitest';
import { erratum } from '../../../../src/lib/dataset/schema/errata.ts';
import { event } from '../../../../src/lib/dataset/schema/events.ts';
import { trust } from '../../../../src/lib/dataset/schema/primitives.ts';
import { printedFields } from '../../../../src/lib/dataset/schema/standards.ts';
import * as words from '../../../../src/lib/labels/words.ts';

const tables: [string, Record<string, string>, readonly string[]][] = [
  ['trust', words.trustWords, trust.options],
  ['kinds of erratum', words.erratumKindWords, erratum.shape.kind.options],
  ['kinds of event', words.eventWords, event.shape.kind.options],
  ['printed fields', words.fieldWords, printedFields],
];

test.each(tables)('there are words for all values: %s', (_, table, values) => {
  expect(Object.keys(table).sort()).toEqual([...values].sort());
});

test('all words are Chinese, and no two values of a kind share one', () => {
  const all = Object.entries(words).flatMap(([name, table]) =>
    typeof table === 'object' ? [[name, Object.values(table)] as const] : [],
  );
  expect(all.length).toBeGreaterThan(5);
  const foreign = all.flatMap(([, values]) => values.filter((v) => !/\p{sc=Han}/u.test(`${v}`)));
  expect(foreign).toEqual([]);
  const shared = all.filter(([, values]) => new Set(values).size !== values.length);
  expect(shared.map(([name]) => name)).toEqual([]);
});

test('says whether a standard guides integration', () => {
  expect([true, false, null].map(words.formatGuidesIntegration)).toEqual(['是', '否', '—']);
});
