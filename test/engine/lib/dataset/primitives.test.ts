import { expect, test } from 'vitest';
import { partialDate, recordId } from '../../../../src/lib/dataset/schema/primitives.ts';

test.each(['2020', '2020-02', '2020-02-29', '2021-12-31', '1999-04-30'])('%s is a date', (text) => {
  expect(partialDate.safeParse(text).success).toBe(true);
});

test.each([
  '',
  '20',
  '2020-13',
  '2020-00',
  '2020-02-30',
  '2020-04-31',
  '2020-1-1',
  '2020-01-01T00:00:00Z',
  '2020年',
  '２０２０',
  ' 2020',
  '2020\n',
])('%j is no date', (text) => {
  expect(partialDate.safeParse(text).success).toBe(false);
});

test.each(['c0109-1', 'gb-t-33190-2016', '20190834-t-469', 'index-2', 'con-1', 'com10', 'context'])(
  '%s is an id',
  (text) => {
    expect(recordId.safeParse(text).success).toBe(true);
  },
);

test.each(['index', 'con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('%s is no id', (text) => {
  expect(recordId.safeParse(text).success).toBe(false);
});

test.each(['', 'A', 'a--b', '-a', 'a-', 'a/b', '../a', 'a.b', '中', 'a b', 'a\n', 'x'.repeat(81)])(
  '%j is no id',
  (text) => {
    expect(recordId.safeParse(text).success).toBe(false);
  },
);
