import { describe, expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { day, fixture, model, tell } from './read-works.ts';

const { say } = model.labels;
const pages = new Map(listPages(model).map((page) => [page.address, page]));

const pageOf = (id: string) => {
  const page = pages.get(`works/${id}.html`);
  if (!page) throw new Error(`no page of ${id}`);
  return { ...page, said: tell(page.blocks) };
};
const link = (id: string, label: string) => `[${label}](../standards/${id}.html)`;

describe('which edition is in force, the page of a work', () => {
  const reported = (edition: string) => say('work.reported', { edition });
  test.each([
    ['gb-t-35273', 'work.inForceAsKnown', 'gb-t-35273-2020', '2020-10-01 实施，待核实'],
    ['gb-t-100', 'work.comingAsKnown', 'gb-t-100-2020', '2099-01-01 实施，待核实'],
    ['gb-t-700', 'work.inForceAsKnown', 'gb-t-700-2010', '2020 年列为现行，待核实'],
  ] as const)(
    'of %s says which edition is in force, and on what that rests',
    (id, key, of, grounds) => {
      const edition = link(of, model.resolveStandard(of).label);
      const sentence = say(key, { edition, grounds });
      expect(pageOf(id).said.startsWith(`${sentence}<section:editions>`)).toBe(true);
      expect(pageOf(id).description).toContain(grounds);
    },
  );

  test.each([
    [{ kind: 'listed', status: 'active', date: '2020' }, '2020 年列为现行，此后未核查'],
    [{ kind: 'listed', status: 'active', date: null }, '列为现行，此后未核查'],
    [
      { kind: 'verified', status: 'active', date: '2023-06-15', by: '甲' },
      '2023-06-15 查实为现行（甲），此后未核查',
    ],
    [{ kind: 'verified', status: 'active', date: '2023-06-16', by: '甲' }, null],
  ] as const)('after %j of its newest edition adds %s', (event, grounds) => {
    const dataset = structuredClone(fixture);
    dataset.site.asOf = day;
    dataset.events.events = [{ record: 'gb-t-700-2010', ...event }];
    const page = listPages(createModel(dataset, day)).find(({ id }) => id === 'gb-t-700');
    const edition = 'GB/T 700-2010';
    expect(page?.description).toContain(
      grounds === null
        ? say('work.inForce', { edition })
        : say('work.inForceAsKnown', { edition, grounds }),
    );
  });

  test('says that no edition is in force any more, and what took their place', () => {
    const edition = link('gb-t-800-1999', 'GB/T 800-1999');
    const successor = reported('GB/T 800-2005');
    const ended = say('work.endedReported', { reported: say('trust.reported') });
    const sentences = ended + say('work.succeeded', { edition, successor });
    expect(pageOf('gb-t-800').said.startsWith(`${sentences}<section:editions>`)).toBe(true);
  });

  test('marks as reported only what is', () => {
    const dataset = structuredClone(fixture);
    for (const event of dataset.events.events) event.trust = 'proved-by-source';
    const page = listPages(createModel(dataset, day)).find(({ id }) => id === 'gb-t-35273');
    const edition = link('gb-t-35273-2020', 'GB/T 35273-2020');
    const grounds = '2020-10-01 实施，此后未核查';
    expect(tell(page?.blocks)).toContain(say('work.inForceAsKnown', { edition, grounds }));
  });

  test('names a newer edition than the one in force', () => {
    const dataset = structuredClone(fixture);
    for (const event of dataset.events.events) {
      if (event.record === 'gb-t-100-2009') event.kind = 'listed-active';
    }
    const model = createModel(dataset, day);
    const statusOf = (id: string) => model.resolveStandard(id).status.name;
    const page = listPages(model).find(({ id }) => id === 'gb-t-100');
    expect(tell(page?.blocks)).toContain(
      say('work.newer', {
        edition: say('status.withBasis', {
          status: link('gb-t-100-2020', 'GB/T 100-2020'),
          basis: `${statusOf('gb-t-100-2020')}（待核实）`,
        }),
      }),
    );
  });

  test('names the newest edition where no status is stated, without columns for what is not known', () => {
    const dataset = { ...structuredClone(fixture), events: { events: [] } };
    const page = listPages(createModel(dataset, day)).find(({ id }) => id === 'gb-t-700');
    const said = tell(page?.blocks);
    expect(said).toContain(say('work.newest', { edition: link('gb-t-700-2010', 'GB/T 700-2010') }));
    expect(said).toContain(
      `${say('field.standardNumber')}${say('field.title')}<gb-t-700-2010>两版都列为现行<gb-t-700-2000>`,
    );
  });

  test('says of an edition whose status is not stated, or says nothing of its force, just that', () => {
    const dataset = structuredClone(fixture);
    const tellOf = (events: StatusEvent[]) => {
      const changed = { ...dataset, events: { events } };
      const page = listPages(createModel(changed, day)).find(({ id }) => id === 'gb-t-700');
      return tell(page?.blocks);
    };
    const base = { date: null, trust: 'proved-by-source' } as const;
    const older = link('gb-t-700-2000', 'GB/T 700-2000');
    expect(tellOf([{ ...base, record: 'gb-t-700-2010', kind: 'withdrawn' }])).toContain(
      say('work.unstated', { edition: older }),
    );
    dataset.site.statuses = [{ id: 'review', name: '待复审 <b>', tone: 'neutral' }];
    const listed = { ...base, kind: 'listed', status: 'review' } as const;
    const edition = link('gb-t-700-2010', 'GB/T 700-2010');
    expect(tellOf([{ ...listed, record: 'gb-t-700-2010' }])).toContain(
      say('work.neutral', { edition, status: '列为待复审 <b>' }),
    );
  });
});
