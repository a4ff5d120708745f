import { expect, test } from 'vitest';
import type { Basis } from '../../../../../src/lib/model/status/basis.ts';
import { shareSince } from '../../../../../src/lib/model/status/count-statuses.ts';

const counts = (...words: string[]) =>
  words.map((since, i) => ({
    ...{ id: `s${i}`, name: `S${i}`, tone: 'active' as const, count: 1, mark: '' },
    ...{ basis: 'listed' as Basis, since },
  }));
const told = (...words: string[]) => {
  const { counts: each, since } = shareSince(counts(...words));
  return [each.map((count) => count.since), since];
};

test('what several would all say is said once', () => {
  expect(told('x', 'x', '', 'x')).toEqual([['', '', '', ''], 'x']);
});

test.each([[['x', 'x', 'y']], [['x', 'x']], [['', '', '']], [[]]])(
  'each of %j says its own',
  (words) => {
    expect(told(...words)).toEqual([words, '']);
  },
);
