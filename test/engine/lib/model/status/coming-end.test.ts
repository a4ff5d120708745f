import { expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { findComingEnd, nameComingEnd } from '../../../../../src/lib/model/status/coming-end.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const record = 'gb-t-7-2016';

/** What is announced of a standard with these events of its own, on a day. */
function announced(day: string, ...own: Omit<StatusEvent, 'record'>[]): string {
  const dataset = structuredClone(loadFixture('relations-dataset'));
  const others = dataset.events.events.filter((event) => event.record !== record);
  dataset.events.events = [...others, ...own.map((event) => ({ record, ...event }))];
  const model = createModel(dataset, day);
  const end = findComingEnd(model, model.resolveStandard(record));
  return end ? nameComingEnd(model, end, `${end.successor?.standard?.id}`).join('') : '';
}

const begun = { kind: 'implemented', date: '2016' } as const;

test.each<[string, Omit<StatusEvent, 'record'>[], string]>([
  ['nothing', [begun], ''],
  ['a withdrawal', [begun, { kind: 'withdrawn', date: '2030-01' }], '将于 2030-01 废止'],
  [
    'a withdrawal for another',
    [begun, { kind: 'withdrawn', date: '2030', number: 'GB/T 3-2098' }],
    '将于 2030 废止，由 gb-t-3-2098 代替',
  ],
  ['a replacement', [begun, { kind: 'replaced', date: '2030' }], '将于 2030 被代替'],
  [
    'a replacement by another',
    [begun, { kind: 'replaced', date: '2030', number: 'GB/T 3-2098' }],
    '将于 2030 被 gb-t-3-2098 代替',
  ],
  [
    'the first of several',
    [begun, { kind: 'withdrawn', date: '2031' }, { kind: 'replaced', date: '2030' }],
    '将于 2030 被代替',
  ],
  ['an end without a day', [begun, { kind: 'withdrawn', date: null }], ''],
  [
    'an end of one that has ended',
    [begun, { kind: 'replaced', date: '2020' }, { kind: 'withdrawn', date: '2030' }],
    '',
  ],
])('%s is told as announced', (_, events, words) => {
  expect(announced('2024-06-15', ...events)).toBe(words);
});

test('an end is announced until its day', () => {
  const events = [begun, { kind: 'withdrawn', date: '2030-01-01' }] as const;
  expect(announced('2029-12-31', ...events)).toBe('将于 2030-01-01 废止');
  expect(announced('2030-01-01', ...events)).toBe('');
});
