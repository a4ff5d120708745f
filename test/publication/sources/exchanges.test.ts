import { expect, test } from 'vitest';
import { findPlace } from '../../../src/lib/model/places/find-place.ts';
import { readSiteDataset } from './read-sources.ts';

const dataset = readSiteDataset();
const { exchanges, participants } = dataset.flows;
const textOf = (clause: string) => findPlace(dataset, { source: 'framework', clause })?.text ?? '';

/** Who gives what to whom by the clauses, outside the flows of clause 7. */
const expected = [
  '5 public-base > department-systems',
  '5 public-base > local-platforms',
  '6.1 mobile > platform-staff',
  '6.1 mobile > users',
  '6.1 regions > mobile',
  '6.1 regions > portal',
  '6.2.1 local-governments > item-management',
  '6.2.1 localities > item-management',
  '6.2.2 resource-centre > supervision',
  '6.2.3 regions > evaluation',
  '6.2.4 regions > resource-centre',
  '6.2.5 analytics > government-leaders',
  '6.2.5 analytics > local-staff',
  '6.2.5 resource-centre > analytics',
  '6.2.6 experience > service-interface',
  '6.3.1-a identity > regions',
  '6.3.1-b regions > seal',
  '6.3.1-b seal > regions',
  '6.3.1-c licence > regions',
  '6.3.2 base-support > applications',
  '8.2 cross-network > internet-zone',
  '8.2 cross-network > public-zone',
  '8.2 internet-zone > cross-network',
  '8.2 public-zone > cross-network',
  '8.3 internet-zone > public-cloud',
  '8.4 internet-zone > public-cloud (全局 DNS 负载均衡技术)',
  '8.4 private-cloud > public-cloud (MSTP 专线)',
];

test('the exchanges are those the clauses tell of, with the means they name', () => {
  const found = exchanges.map(
    ({ from, to, by, place }) => `${place.clause} ${from} > ${to}${by ? ` (${by})` : ''}`,
  );
  expect(found.sort()).toEqual(expected);
});

test('every means of an exchange is named in its quotation', () => {
  const wrong = exchanges.filter(({ by, quote }) => by && !quote.includes(by));
  expect(wrong).toEqual([]);
});

test('every participant is named at its place in the words of the text', () => {
  const wrong = participants.filter(({ name, place }) => !textOf(place.clause).includes(name));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('what is said of how clauses name the regions is so', () => {
  const { description = '' } = participants.find(({ id }) => id === 'regions') ?? {};
  expect(description).toBe(
    '3.4、3.5 与 6.3.1 写作“各地区和国务院有关部门”，6.1 写作“地方和部门”“地方部门”。',
  );
  for (const clause of ['3.4', '3.5', '6.3.1'])
    expect(textOf(clause)).toContain('各地区和国务院有关部门');
  for (const words of ['地方和部门', '地方部门']) expect(textOf('6.1')).toContain(words);
});

test('which system 6.2.6 means is marked as inferred', () => {
  const { systems } = participants.find(({ id }) => id === 'service-interface') ?? {};
  expect(systems?.ids).toEqual(['portal']);
});
