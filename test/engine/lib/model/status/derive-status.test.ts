import { describe, expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { deriveStatus, hasChanged } from '../../../../../src/lib/model/status/derive-status.ts';
import { type Status, statusesOf } from '../../../../../src/lib/model/status/status-scale.ts';

const asOf = '2026-06-15';
const statuses = statusesOf({ site: {}, labels: { labels: {} } });

/** An event written short: `replaced 2020-10-01 GB/T 2`, with `?` for no date. */
function event(text: string): StatusEvent {
  const [what = '', date = '?', ...number] = text.split(' ');
  const [kind = '', status] = what.split(':');
  return {
    record: 'r',
    ...(status ? { status } : {}),
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
  [['verified:active 2026-05-04', 'replaced ? GB/T 2'], 'active', null],
  [['verified:active 2026-05-04', 'withdrawn ?'], 'active', null],
  [['verified:active 2026-05-04', 'listed:withdrawn ?'], 'active', null],
  [['verified:active 2025-05-04', 'replaced 2026 GB/T 2'], 'replaced', 'GB/T 2'],
  [['replaced 2024 GB/T 2', 'verified:active 2026-05-04'], 'active', null],
  [['published 2019 GB/T 1', 'replaced 2024 GB/T 2', 'listed:active 2026'], 'active', 'GB/T 1'],
  [['replaced 2024 GB/T 2', 'listed:active 2025', 'withdrawn 2026'], 'withdrawn', null],
  [['published 2019', 'implemented 2019-04-27', 'listed:unstated 2019-04-27'], 'unstated', null],
  [['listed:planned 2019', 'listed:unstated 2020'], 'unstated', null],
  [['listed:planned 2019', 'listed:unstated ?'], 'planned', null],
  [['verified:active 2019', 'listed:unstated 2020'], 'active', null],
  [['replaced 2019 GB/T 2', 'listed:unstated 2020'], 'replaced', 'GB/T 2'],
];

const own = statusesOf({
  site: {
    statuses: [
      { id: 'draft', name: 'Draft', tone: 'planned' },
      { id: 'standard', name: 'Standard', tone: 'active' },
      { id: 'note', name: 'Note', tone: 'neutral' },
      { id: 'retired', name: 'Retired', tone: 'withdrawn' },
    ],
  },
  labels: { labels: {} },
});

/** Listings, written `listed:<status>`. */
const listings: [events: string[], status: Status][] = [
  [['listed:draft ?'], 'draft'],
  [['listed:note ?'], 'note'],
  [['listed:withdrawn ?'], 'withdrawn'],
  [['listed:planned ?'], 'planned'],
  [['published 2010', 'listed:draft ?'], 'draft'],
  [['published 2010', 'listed:note ?'], 'note'],
  [['published 2010', 'implemented 2011', 'listed:standard ?'], 'standard'],
  [['published 2010', 'listed:withdrawn ?'], 'withdrawn'],
  [['published 2010', 'listed:planned ?'], 'active'],
  [['published 2026', 'listed:upcoming ?'], 'upcoming'],
  [['listed:planned 2020', 'published 2026', 'listed:upcoming ?'], 'upcoming'],
  [['published 2025', 'implemented 2026-01', 'listed:upcoming ?'], 'active'],
  [['published 2025', 'implemented 2026-12', 'listed:active ?'], 'upcoming'],
  [['published 2010', 'withdrawn 2020', 'listed:active ?'], 'withdrawn'],
  [['published 2010', 'withdrawn 2020', 'listed:standard ?'], 'withdrawn'],
  [['replaced 2020 X 2', 'listed:retired ?'], 'replaced'],
  [['listed:retired 2018', 'listed:active ?'], 'retired'],
  [['listed:draft 2018', 'listed:standard 2020'], 'standard'],
  [['listed:standard 2018', 'listed:draft 2020'], 'draft'],
  [['listed:standard 2018', 'listed:retired 2099'], 'standard'],
  [['listed:draft 2018', 'published 2020'], 'active'],
  [['listed:note 2018', 'published ?'], 'note'],
  [['listed:note 2018', 'withdrawn ?'], 'withdrawn'],
  [['listed:standard 2018', 'replaced 2020 X 2'], 'replaced'],
  [['listed:active ?', 'listed:withdrawn ?'], 'withdrawn'],
];

describe('deriveStatus', () => {
  test.each(cases)('after %j it is %s, %s', (events, status, successor) => {
    expect(deriveStatus(events.map(event), asOf, statuses)).toMatchObject({ status, successor });
  });

  test.each(listings)('after %j it is %s', (events, status) => {
    expect(deriveStatus(events.map(event), asOf, own)).toMatchObject({ status });
  });

  test('names the event that decided', () => {
    const events = ['listed-active 2020', 'replaced 2021', 'withdrawn 2099'].map(event);
    expect(deriveStatus(events, asOf, statuses).event).toBe(events[1]);
  });

  test.each([
    ['proved-by-source', 'listed', '2021'],
    ['verified', 'verified', null],
    ['reported', 'reported', null],
    ['open', 'reported', null],
  ] as const)(
    'when the deciding event is %s, it is %s; nobody knew on the day of the event',
    (trust, basis, knownAt) => {
      const events = [event('listed-active 2020'), { ...event('replaced 2021'), trust }];
      expect(deriveStatus(events, asOf, statuses)).toMatchObject({ basis, knownAt });
    },
  );

  test('a reported listing is known as of its day; what is announced, since what went before', () => {
    const reported = (words: string): StatusEvent => ({ ...event(words), trust: 'reported' });
    const known = (...events: StatusEvent[]) => deriveStatus(events, asOf, statuses).knownAt;
    expect(known(reported('listed-active 2020'))).toBe('2020');
    expect(known(event('listed:upcoming 2026-05-04'), reported('implemented 2026-10-01'))).toBe(
      '2026-05-04',
    );
  });

  test.each([
    [['listed-active 2020'], 'active', 'listed', '2020'],
    [['listed:active ?'], 'active', 'listed', null],
    [['listed:unstated 2019-04-27'], 'unstated', 'unstated', '2019-04-27'],
    [['listed:unstated 2019', 'published 2021'], 'active', 'listed', '2021'],
    [['published 2018', 'listed:unstated 2019'], 'unstated', 'unstated', '2019'],
    [['verified:active 2026-01-04', 'listed:active 2026-05'], 'active', 'verified', '2026-01-04'],
    [['verified:active 2026-01-04', 'listed-active 2026-05'], 'active', 'verified', '2026-01-04'],
    [['listed-active 2020', 'verified:active 2026-05-04'], 'active', 'verified', '2026-05-04'],
    [
      ['listed-active 2020', 'verified:withdrawn 2026-05-04'],
      'withdrawn',
      'verified',
      '2026-05-04',
    ],
    [['listed-active 2020', 'verified:active 2026-06-16'], 'active', 'listed', '2020'],
    [['verified:active 2025-01-01', 'withdrawn 2026-01-01'], 'withdrawn', 'listed', '2026-01-01'],
    [
      ['verified:upcoming 2026-05-04', 'implemented 2026-10-01'],
      'upcoming',
      'verified',
      '2026-05-04',
    ],
    [['listed:upcoming 2026-05-04', 'implemented 2026-10-01'], 'upcoming', 'listed', '2026-05-04'],
    [['implemented 2026-10-01'], 'upcoming', 'listed', null],
    [['verified:upcoming 2026-05-04', 'implemented 2026-06-01'], 'active', 'listed', '2026-06-01'],
  ] as const)('after %j it is %s, %s as of %s', (events, status, basis, knownAt) => {
    const known = deriveStatus(events.map(event), asOf, statuses);
    expect(known).toMatchObject({ status, basis, knownAt });
  });

  test('a number may rest on less than the status does', () => {
    const reported = { ...event('published 2018 GB/T 1-2018'), trust: 'reported' as const };
    const known = deriveStatus([reported, event('listed-active 2020')], asOf, statuses);
    expect(known).toMatchObject({
      ...{ basis: 'listed', successor: 'GB/T 1-2018', successorBasis: 'reported' },
    });
  });

  test('what is reported is known to the day somebody last looked', () => {
    const evidence = ['2026-03-02', '2026-01-09'].map((seenOn) => ({ text: '证据', seenOn }));
    const said = { ...event('replaced 2021'), evidence };
    const knownAt = (trust: StatusEvent['trust']) =>
      deriveStatus([{ ...said, ...(trust ? { trust } : {}) }], asOf, statuses).knownAt;
    expect(knownAt('reported')).toBe('2026-03-02');
    expect(knownAt('verified')).toBe('2026-03-02');
    expect(knownAt('proved-by-source')).toBe('2021');
  });

  test('without a date an end stands against a verification only where somebody verified it later', () => {
    const before = event('verified:active 2026-05-04');
    const seen = (seenOn: string): StatusEvent => ({
      ...event('replaced ?'),
      ...{ trust: 'verified', evidence: [{ text: '证据', seenOn }] },
    });
    const statusOf = (end: StatusEvent) => deriveStatus([before, end], asOf, statuses).status;
    expect(statusOf(seen('2026-05-05'))).toBe('replaced');
    expect(statusOf(seen('2026-05-04'))).toBe('active');
  });

  test.each([
    [['listed:active 2020', 'listed:planned 2020'], 'listed:active 2020'],
    [['listed-active 2020', 'listed:active 2020'], null],
    [['listed:active 2019', 'listed:planned 2020'], null],
    [['listed:active 2020', 'listed:planned 2020', 'listed:planned 2021'], null],
    [['listed:active 2020', 'withdrawn 2020'], null],
    [['listed:active ?', 'listed:withdrawn ?'], null],
  ])('of listings of one day that disagree, %j, it names the other', (events, contrary) => {
    const known = deriveStatus(events.map(event), asOf, statuses).contrary;
    expect(known && [`${known.kind}:${known.status}`, known.date].join(' ')).toBe(contrary);
  });

  test('is unstated where no event says anything', () => {
    const status = { status: 'unstated', tone: 'neutral', event: null, successor: null };
    expect(deriveStatus([], asOf, statuses)).toMatchObject({
      ...status,
      ...{ basis: 'unstated', knownAt: null },
    });
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
  const status = deriveStatus([...listing, ...news], asOf, statuses);
  const listed = listing.length > 0 ? deriveStatus(listing, asOf, statuses) : status;
  expect(hasChanged({ status, listed })).toBe(changed);
});
