import { describe, expect, test } from 'vitest';
import type { StatusEvent } from '../../../../src/lib/dataset/types.ts';
import {
  deriveStatus,
  hasChanged,
  type Status,
} from '../../../../src/lib/model/status/derive-status.ts';

const asOf = '2026-06-15';

/** An event written short: `replaced 2020-10-01 GB/T 2`, with `?` for no date. */
function event(text: string): StatusEvent {
  const [kind = '', date = '?', ...number] = text.split(' ');
  return {
    record: 'r',
    kind: kind as StatusEvent['kind'],
    date: date === '?' ? null : date,
    ...(number.length > 0 ? { number: number.join(' ') } : {}),
    trust: 'proved-by-source',
    evidence: [{ text: '证据' }],
  };
}

const cases: [events: string[], status: Status, successor: string | null][] = [
  [['listed-active 2020'], 'active', null],
  [['listed-active ?'], 'active', null],
  [['listed-planned 2020'], 'planned', null],
  [['listed-planned 2020', 'published 2021-03-09'], 'active', null],
  [['listed-planned 2020', 'published 2026-06-15'], 'active', null],
  [['listed-planned 2020', 'published 2026-06-16'], 'planned', null],
  [['published 2021-03-09', 'implemented 2021-10-01'], 'active', null],
  [['published 2026-03-09', 'implemented 2026-10-01'], 'upcoming', null],
  [['published 2026-03-09', 'implemented 2026-06-15'], 'active', null],
  [['implemented 2026'], 'active', null],
  [['implemented 2026-06'], 'active', null],
  [['implemented 2026-07'], 'upcoming', null],
  [['implemented 2027'], 'upcoming', null],
  [['listed-planned 2020', 'numbered 2021 GB/T 1.4-2021'], 'planned', 'GB/T 1.4-2021'],
  [['listed-planned 2020', 'numbered ? GB/T 1.4'], 'planned', 'GB/T 1.4'],
  [['listed-planned 2020', 'published 2021 GB/T 1'], 'active', 'GB/T 1'],
  [['listed-planned 2020', 'published 2021 GB/T 1', 'implemented 2022'], 'active', 'GB/T 1'],
  [['listed-active 2020', 'replaced 2020-10-01 GB/T 2-2020'], 'replaced', 'GB/T 2-2020'],
  [['listed-active 2020', 'replaced ? GB/T 2-2022'], 'replaced', 'GB/T 2-2022'],
  [['listed-active 2020', 'replaced 2099 GB/T 2-2099'], 'active', null],
  [['listed-active 2020', 'withdrawn ?'], 'withdrawn', null],
  [['listed-active 2020', 'withdrawn 2021-05'], 'withdrawn', null],
  [['listed-active 2020', 'withdrawn 2099'], 'active', null],
  [['replaced 2021 GB/T 2', 'withdrawn 2022'], 'withdrawn', 'GB/T 2'],
  [['implemented 2099', 'published ?'], 'upcoming', null],
  [['published 2021', 'numbered ? GB/T 1-2021'], 'active', 'GB/T 1-2021'],
  [['replaced 2021 GB/T 2', 'implemented ?'], 'replaced', 'GB/T 2'],
  [['replaced 2021 GB/T 2', 'numbered ? GB/T 1'], 'replaced', 'GB/T 2'],
];

describe('deriveStatus', () => {
  test.each(cases)('after %j it is %s, %s', (events, status, successor) => {
    expect(deriveStatus(events.map(event), asOf)).toMatchObject({ status, successor });
  });

  test('names the event that decided', () => {
    const events = ['listed-active 2020', 'replaced 2021', 'withdrawn 2099'].map(event);
    expect(deriveStatus(events, asOf).event).toBe(events[1]);
  });

  test.each([
    ['proved-by-source', false],
    ['reported', true],
    ['open', true],
  ] as const)('is to be verified when the deciding event is %s: %s', (trust, reported) => {
    const events = [event('listed-active 2020'), { ...event('replaced 2021'), trust }];
    expect(deriveStatus(events, asOf).reported).toBe(reported);
  });

  test('is unstated where no event says anything', () => {
    const status = { status: 'unstated', event: null, successor: null, reported: false };
    expect(deriveStatus([], asOf)).toEqual(status);
  });
});

const changes: [name: string, printed: string[], reported: string[], changed: boolean][] = [
  ['nothing but what the source says', ['listed-active 2020'], [], false],
  ['reported news of another status', ['listed-planned 2020'], ['published 2021'], true],
  ['reported news of the same status', ['listed-active 2020'], ['implemented 2021'], true],
  ['reports of what no source says', [], ['published 2021'], false],
  ['news that are not yet true', ['listed-active 2020'], ['replaced 2099 GB/T 2-2099'], false],
];

test.each(changes)('whether something changed after print: %s', (_, printed, reported, changed) => {
  const listing = printed.map(event);
  const news = reported.map((text) => ({ ...event(text), trust: 'reported' as const }));
  const status = deriveStatus([...listing, ...news], asOf);
  const listed = listing.length > 0 ? deriveStatus(listing, asOf) : status;
  expect(hasChanged({ status, listed })).toBe(changed);
});
