import { describe, expect, test } from 'vitest';
import { works } from '../../../../../src/lib/concepts/works/concept.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { checkAddresses } from '../../../../../src/lib/dataset/validate/rules/addresses.ts';
import { listFacts } from '../../../../../src/lib/model/list-facts.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses, listMoved } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('editions-dataset');
const day = '2024-06-15';
const model = createModel(fixture, day);
const { say } = model.labels;
const pages = new Map(listPages(model).map((page) => [page.address, page]));

interface Node {
  value?: string;
  url?: string;
  name?: string;
  attributes?: { value?: unknown }[];
  children?: Node[];
}

/** What blocks say, links with their addresses in brackets, components with their ids. */
const tell = (nodes: readonly Node[]): string =>
  nodes
    .map(({ value, url, name, attributes, children }) => {
      const words = (value ?? '') + tell(children ?? []);
      if (name) return `<${attributes?.[0]?.value}>${words}`;
      return url ? `[${words}](${url})` : words;
    })
    .join('');

const pageOf = (id: string) => {
  const page = pages.get(`works/${id}.html`);
  if (!page) throw new Error(`no page of ${id}`);
  return { ...page, said: tell(page.blocks as Node[]) };
};
const link = (id: string, label: string) => `[${label}](../standards/${id}.html)`;

describe('the page of a work', () => {
  test('is called by the undated number and the title of the edition in force', () => {
    expect(pageOf('gb-t-35273').title).toBe('GB/T 35273 个人信息安全规范');
    expect(pageOf('gb-t-35273').crumbs.map(({ address }) => address)).toEqual([
      'families/national.html',
    ]);
  });

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

  test('is called as the newest edition is, which may be none of the dataset', () => {
    const dataset = structuredClone(fixture);
    const end = dataset.events.events.find(({ number }) => number === 'GB/T 800-2005');
    Object.assign(end ?? {}, { title: '改过的名称' });
    const page = listPages(createModel(dataset, day)).find(({ id }) => id === 'gb-t-800');
    expect(page?.title).toBe('GB/T 800 改过的名称 待核实');
    expect(page?.description).toContain('改过的名称 待核实');
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
    expect(tell((page?.blocks ?? []) as Node[])).toContain(
      say('work.inForceAsKnown', { edition, grounds }),
    );
  });

  test('names a newer edition than the one in force', () => {
    const dataset = structuredClone(fixture);
    for (const event of dataset.events.events) {
      if (event.record === 'gb-t-100-2009') event.kind = 'listed-active';
    }
    const model = createModel(dataset, day);
    const statusOf = (id: string) => model.resolveStandard(id).status.name;
    const page = listPages(model).find(({ id }) => id === 'gb-t-100');
    expect(tell((page?.blocks ?? []) as Node[])).toContain(
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
    const said = tell((page?.blocks ?? []) as Node[]);
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
      return tell((page?.blocks ?? []) as Node[]);
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

  test('lists all editions with their titles as they are, newest first', () => {
    const { said } = pageOf('gb-t-35273');
    const [newer, older] = ['<gb-t-35273-2020>', '<gb-t-35273-2017>'].map((id) => said.indexOf(id));
    expect(newer).toBeGreaterThan(0);
    expect(older).toBeGreaterThan(newer ?? 0);
    expect(said).toContain('个人信息规范 {x} </p><b>2017-12-29');
  });

  test('is to be found when it has several editions to tell apart', () => {
    const found = model.works.filter(({ id }) => !pageOf(id).unindexed).map(({ id }) => id);
    expect(found).toEqual(
      ['gb-t-35273', 'gb-t-100', 'gb-t-500-1', 'gb-t-600-1', 'gb-t-700'].concat('iec-61850-7-4'),
    );
  });
});

describe('the page of an edition', () => {
  const sectionOf = (id: string) =>
    tell(works.sections?.(model, model.resolveStandard(id)) as Node[]);

  test('names the other editions, older and newer', () => {
    expect(sectionOf('gb-t-35273-2017')).toContain('<gb-t-35273-2020> 个人信息安全规范');
    expect(sectionOf('gb-t-35273-2020')).toContain('<gb-t-35273-2017> 个人信息规范 {x} </p><b>');
    expect(sectionOf('gb-t-35273-2020')).not.toContain('<gb-t-35273-2020>');
  });

  test.each(['gb-t-800-1999', 'rfc-9110', '20230001-t-469'])('%s alone names none', (id) => {
    expect(sectionOf(id)).toBe('');
    const facts = listFacts(model, model.resolveStandard(id)).map((fact) => fact.id);
    expect(facts).not.toContain('editions');
    expect(facts).not.toContain('laterEdition');
  });

  test('tells a later one, never an older one as later', () => {
    const factsOf = (id: string) =>
      listFacts(model, model.resolveStandard(id)).flatMap((fact) =>
        fact.id === 'laterEdition' ? fact.parts : [],
      );
    expect(factsOf('gb-t-35273-2017')).toMatchObject([{ standard: 'gb-t-35273-2020' }]);
    expect(factsOf('gb-t-35273-2020')).toEqual([]);
  });

  test('without a status has a place on top for a later edition', () => {
    const dataset = { ...structuredClone(fixture), events: { events: [] } };
    const unstated = listPages(createModel(dataset, day));
    const onTop = (id: string) => tell(unstated.find((page) => page.id === id)?.blocks as Node[]);
    expect(onTop('gb-t-700-2000').startsWith('<gb-t-700-2000>')).toBe(true);
    expect(onTop('gb-t-700-2010').startsWith('<section:citing>')).toBe(true);
  });
});

describe('addresses of works', () => {
  const moved = (dataset: Dataset) =>
    listMoved(dataset).filter(([former]) => former.startsWith('works/'));

  test('are there for every undated number, and for no other', () => {
    expect(listAddresses(fixture).filter((address) => address.startsWith('works/'))).toEqual(
      [...model.works.map(({ address }) => address), ...moved(fixture).map(([a]) => a)].sort(),
    );
  });

  test('go on when a number is corrected, or loses its year', () => {
    expect(moved(fixture)).toEqual([
      ['works/gb-t-9.html', 'works/gb-t-900.html'],
      ['works/gb-t-901.html', 'standards/gb-t-901.html'],
    ]);
    expect(checkAddresses(fixture)).toEqual([]);
  });

  test('are not made up for former ids under which nothing was published', () => {
    expect(moved({ ...fixture, addresses: { addresses: [] } })).toEqual([]);
  });

  test('stay those of other editions when one of several is renumbered', () => {
    const dataset = structuredClone(fixture);
    const { standards } = dataset.standards;
    const renamed = standards.find(({ id }) => id === 'gb-t-35273-2017');
    Object.assign(renamed ?? {}, {
      id: 'gb-t-35274-2017',
      number: 'GB/T 35274-2017',
      formerIds: ['gb-t-35273-2017'],
    });
    expect(moved(dataset)).toEqual(moved(fixture));
    expect(checkAddresses(dataset)).toEqual([]);
  });

  test('are missed when nothing leads on from a published one', () => {
    const dataset = structuredClone(fixture);
    for (const record of dataset.standards.standards) {
      if (record.id === 'gb-t-900-2018') delete record.formerIds;
    }
    expect(
      checkAddresses(dataset)
        .map(({ problem }) => problem)
        .join(),
    ).toContain('works/gb-t-9.html');
  });
});

test.each(['minimal-dataset', 'bare-dataset', 'core-dataset'] as const)(
  'the %s, without dated numbers, has no trace of works',
  (name) => {
    const dataset = loadFixture(name);
    expect(works.isPresent(dataset, [])).toBe(false);
    expect(listAddresses(dataset).filter((address) => address.startsWith('works/'))).toEqual([]);
    expect(JSON.stringify(listPages(createModel(dataset, day)))).not.toContain('works/');
  },
);
