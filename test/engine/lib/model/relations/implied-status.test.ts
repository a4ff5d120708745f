import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { Model } from '../../../../../src/lib/model/model.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { change, day, replaces } from './changed-relations.ts';
import { findInForce } from './find-in-force.ts';

const model = createModel(loadFixture('relations-dataset'), day);

describe('the status of what is replaced', () => {
  const statusOf = (of: Model, id: string) => {
    const { status, listed, events } = of.resolveStandard(id);
    const { event } = status;
    return [
      status.status,
      event?.date ?? null,
      status.basis === 'reported',
      listed?.status,
      events.length,
    ];
  };

  test.each([
    ['gb-t-1-2000', 'replaced', '2010-10', false],
    ['gb-t-1-2010', 'replaced', null, true],
    ['gb-t-2-2005', 'replaced', '2015-07-01', false],
    ['gb-t-1-2020', 'active', '2020', false],
    ['gb-t-3-2012', 'active', '2012', false],
    ['gb-t-6-2011', 'active', '2011', false],
  ])('%s is %s since %s', (id, status, date, reported) => {
    expect(statusOf(model, id)).toEqual([status, date, reported, 'active', 1]);
  });

  test('what its own events say of its end wins', () => {
    expect(statusOf(model, 'gb-t-4-2008')).toEqual(['withdrawn', '2019', true, 'active', 2]);
    const later = change([replaces('gb-t-6-2011', 'gb-t-5-2001', '2011')]);
    expect(statusOf(later, 'gb-t-5-2001').slice(0, 2)).toEqual(['replaced', '2012']);
  });

  test.each([
    ['2023-12-31', 'active'],
    ['2024-01-01', 'replaced'],
  ])('on %s one to be replaced at the start of 2024 is %s', (asOf, status) => {
    const dated = change([replaces('gb-t-1-2020', 'gb-t-1-2010', '2024-01-01')], undefined, asOf);
    expect(statusOf(dated, 'gb-t-1-2010')[0]).toBe(status);
  });

  test('a listing of its end wins too, and one to come does not hide that it is replaced', () => {
    const relation = [replaces('gb-t-1-2010', 'gb-t-1-2000', '2010-01-01')];
    const base = { record: 'gb-t-1-2000', trust: 'proved-by-source' } as const;
    const statusWith = (event: Dataset['events']['events'][number]) =>
      change(relation, (all) => [
        ...all.filter(({ record }) => record !== 'gb-t-1-2000'),
        event,
      ]).resolveStandard('gb-t-1-2000').status.status;
    const listed = { ...base, kind: 'listed', status: 'withdrawn', date: null } as const;
    expect(statusWith(listed)).toBe('withdrawn');
    expect(statusWith({ ...base, kind: 'withdrawn', date: '2999' })).toBe('replaced');
  });

  test('a plan replaces nothing, whatever the date of the relation', () => {
    const planned = change([replaces('20240001-t-469', 'gb-t-1-2020', '2024-01-01')]);
    expect(statusOf(planned, 'gb-t-1-2020')[0]).toBe('active');
  });

  test.each([
    ['2097-12-31', 'active'],
    ['2098-01-01', 'replaced'],
  ])('on %s one is %s whose successor comes into force in 2098', (asOf, status) => {
    const of = change([replaces('gb-t-3-2098', 'gb-t-3-2012')], undefined, asOf);
    expect(statusOf(of, 'gb-t-3-2012')[0]).toBe(status);
  });

  test('names all that took its place', () => {
    expect(model.resolveStandard('gb-t-2-2005').status.successor).toBe(
      'GB/T 2.1-2015、GB/T 2.2-2015',
    );
  });

  test('is known where a dataset has no events, and nothing is listed', () => {
    const bare = change([replaces('gb-t-1-2010', 'gb-t-1-2000')], () => []);
    const { status, listed } = bare.resolveStandard('gb-t-1-2000');
    expect([status.status, listed]).toEqual(['replaced', null]);
    expect(bare.resolveStandard('gb-t-1-2010').status.status).toBe('unstated');
    expect(findInForce(bare, bare.resolveStandard('gb-t-1-2000'))).toEqual([]);
    const plan = change([replaces('20240001-t-469', 'gb-t-1-2020')], () => []);
    expect(plan.resolveStandard('gb-t-1-2020').status.status).toBe('unstated');
  });
});
