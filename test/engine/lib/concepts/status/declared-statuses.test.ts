import { describe, expect, test } from 'vitest';
import { describeStatuses } from '../../../../../src/lib/concepts/booklets/describe-statuses.ts';
import { listBooklets } from '../../../../../src/lib/concepts/booklets/list-booklets.ts';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { drawParts } from '../../../../../src/lib/diagrams/parts-diagram.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
import { sortStandards } from '../../../../../src/lib/model/lists/sort-standards.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { exportStandards } from '../../../../../src/lib/outputs/json/export-standards.ts';
import { listStandardCards } from '../../../../../src/lib/outputs/json/standard-cards.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { listSearchFacets } from '../../../../../src/lib/search/index/describe-standards.ts';
import { parseSearch } from '../../../../../src/lib/search/query/filters.ts';
import { listBadges } from '../../../../../src/lib/search/rank/describe-result.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { indexFacetValues, listTableFacets } from '../../../../../src/lib/table/table-facets.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createTitleSet } from '../../search/title-set.ts';

/** Two houses with statuses of their own; one of those everyone has goes by another name. */
const dataset = loadFixture('statuses-dataset');
const model = createModel(dataset, '2024-06-15');

const expected: [id: string, status: string, name: string, tone: string][] = [
  ['css-grid-1', 'recommendation', 'Recommendation', 'active'],
  ['css-grid-3', 'working-draft', 'Working Draft', 'planned'],
  ['p3p', 'retired', 'Retired', 'withdrawn'],
  ['ruby-use', 'note', 'Note', 'neutral'],
  ['clreq-1', 'recommendation', 'Recommendation', 'active'],
  ['clreq-2', 'working-draft', 'Working Draft', 'planned'],
  ['rfc-9110', 'internet-standard', 'Internet Standard', 'active'],
  ['rfc-2616', 'replaced', 'Obsoleted', 'replaced'],
  ['rfc-1', 'historic', 'Historic', 'withdrawn'],
  ['rfc-9999', 'upcoming', '即将实施', 'upcoming'],
];

/** The names in the order of the life of a standard, those of one tone as declared. */
const inOrder = [
  ...['Working Draft', 'Working Draft', '即将实施', 'Recommendation', 'Recommendation'],
  ...['Internet Standard', 'Obsoleted', 'Historic', 'Retired', 'Note'],
];

test('every standard has the status its events come to, with its name and its tone', () => {
  const found = model.standards.map(({ id, status: { status, name, tone } }) => [
    ...[id, status, name, tone],
  ]);
  expect(found).toEqual(expected);
});

test('lists are ordered by the life of a standard, under the names the dataset gives its statuses', () => {
  const column = listColumns(model, model.standards).find(({ key }) => key === 'status');
  if (!column) throw new Error('no column of statuses');
  const sorted = sortStandards(model.standards, column, model);
  expect(sorted.map(({ status }) => status.name)).toEqual(inOrder);
  expect(sorted.map(column.read)).toEqual(
    sorted.map(({ status }) =>
      status.basis === 'listed'
        ? model.labels.say('badge.listed', { status: status.name })
        : status.name,
    ),
  );
});

test('the facet of search has the declared values and those of everyone that occur, with their tones', () => {
  const status = listSearchFacets(model, ['standard']).find(({ name }) => name === 'status');
  expect(status?.values).toEqual([
    ['recommendation', 'Recommendation'],
    ['internet-standard', 'Internet Standard'],
    ['proposed-standard', 'Proposed Standard'],
    ['working-draft', 'Working Draft'],
    ['upcoming', '即将实施'],
    ['replaced', 'Obsoleted'],
    ['historic', 'Historic'],
    ['retired', 'Retired'],
    ['note', 'Note'],
  ]);
  expect(status?.tones).toEqual([
    ...['recommendation', 'internet-standard', 'proposed-standard'].map((id) => [id, 'active']),
    ['working-draft', 'planned'],
    ...['historic', 'retired'].map((id) => [id, 'withdrawn']),
    ['note', 'neutral'],
  ]);
});

test('a dataset without statuses of its own ships no tones', () => {
  const facets = listSearchFacets(createModel(loadFixture('second-dataset'), '2024-06-15'), []);
  expect(facets.some(({ name }) => name === 'status')).toBe(true);
  expect(facets.filter((facet) => 'tones' in facet)).toEqual([]);
});

test('addresses ask for a status by its id', () => {
  const facets = listSearchFacets(model, ['standard']);
  const filtersOf = (search: string) => parseSearch(search, facets, 'q').filters;
  expect(filtersOf('?status=working-draft')).toEqual({ status: 'working-draft' });
  expect(filtersOf('?status=Working+Draft')).toEqual({});
  expect(filtersOf('?status=active')).toEqual({});
});

test('the badge of a result has the name and the tone of its status', () => {
  const { index, titles } = createTitleSet(model);
  const badges = titles.rows.map((row) => listBadges(row, index, 'status', 'basis')[0]);
  expect(badges.map((badge) => [badge?.id, badge?.word, badge?.tone])).toEqual(
    expected.map(([, ...rest]) => rest),
  );
});

test('the table narrows by the statuses that occur', () => {
  const facets = listTableFacets(model);
  const at = facets.findIndex(({ name }) => name === 'status');
  expect(facets[at]?.values.map(([id]) => id)).toEqual([
    ...['recommendation', 'internet-standard', 'working-draft', 'upcoming'],
    ...['replaced', 'historic', 'retired', 'note'],
  ]);
  const values = model.standards.map((standard) =>
    indexFacetValues(standard, facets, model)[at]?.map((i) => facets[at]?.values[i]?.[0]),
  );
  expect(values).toEqual(expected.map(([, status]) => [status]));
});

test('booklets count by the names', () => {
  const counted = listBooklets(model, concepts).map((booklet) => describeStatuses(model, booklet));
  expect(counted).toEqual([
    [
      '列为 Recommendation 2 项（列载后未核查）；列为 Working Draft 2 项（列载后未核查）',
      '列为 Retired 1 项（自 2018 年未核查）；列为 Note 1 项（列载后未核查）',
    ].join('；'),
    [
      '列为 Internet Standard 1 项（列载后未核查）；列为即将实施 1 项（自 2024 年未核查）',
      '列为 Obsoleted 1 项（自 2014 年未核查）；Historic（待核实）1 项',
    ].join('；'),
  ]);
});

describe('exports', () => {
  test('JSON has the ids, and how to read those of the dataset', () => {
    const rows = exportStandards(model).map(({ id, status, statusTone }) => [
      ...[id, status, statusTone],
    ]);
    expect(rows).toEqual(
      expected.map(([id, status, , tone]) => [id, status, status === tone ? undefined : tone]),
    );
    expect(exportStandard(model, 'p3p').status).toEqual({
      ...{ status: 'retired', since: '2018-08-30', successor: null, reported: false },
      ...{ basis: 'listed', knownAt: '2018-08-30', successorBasis: null },
    });
  });

  test('JSON has the dates', () => {
    const { published, implemented, withdrawn } = exportStandard(model, 'rfc-9999');
    expect({ published, implemented, withdrawn }).toEqual({
      ...{ published: '2024-01', implemented: '2099-01', withdrawn: null },
    });
  });

  test('Markdown and the card say the name, with what it rests on where that says more', () => {
    const lineOf = (id: string) => /^\| 状态 *\| (.*?) *\|$/mu.exec(writeStandard(model, id))?.[1];
    expect(lineOf('css-grid-1')).toBe('列为 Recommendation');
    expect(lineOf('p3p')).toBe('2018-08-30 列为 Retired，此后未核查');
    expect(lineOf('rfc-1')).toBe('Historic（待核实）');
    expect(lineOf('rfc-2616')).toBe('列为 Obsoleted（2014 年 6 月被代替，此后未核查）');
    const { names, lines } = listStandardCards(model);
    const words = lines['css-grid-3']?.map(([name, said]) => `${names[name]}：${said}`);
    expect(words).toContain('状态：列为 Working Draft');
  });
});

test('a plan is what is read as one: open where a source lists it, and drawn as such', () => {
  const { sources } = loadFixture('minimal-dataset');
  const pages = listPages(createModel({ ...dataset, sources }, '2024-06-15'));
  const page = pages.find(({ id }) => id === 'gaps');
  const text = JSON.stringify(page?.blocks);
  for (const [id, , , tone] of expected) {
    expect([id, text.includes(`"value":"${id}"`)]).toEqual([id, tone === 'planned']);
  }
  const drawn = drawParts(model, model.resolveStandard('clreq-1'))?.source;
  expect(drawn).toMatch(/s-clreq-1.*tone-2|tone-2.*s-clreq-1/u);
  expect(drawn).toMatch(/s-clreq-2.*tone-1|tone-1.*s-clreq-2/u);
});

describe('what a catalogue lists without a date', () => {
  const pageOf = (id: string) => listPages(model).find((page) => page.id === id);
  const factsOf = (id: string) =>
    listFactsIn('page', model, model.resolveStandard(id)).map(({ name, parts }) => [
      name,
      ...parts,
    ]);

  test('its dates are facts, and there is no history that only repeats them', () => {
    expect(factsOf('css-grid-1')).toContainEqual(['发布日期', '2017-12-14']);
    expect(JSON.stringify(pageOf('css-grid-1')?.blocks)).not.toContain('section:history');
    expect(writeStandard(model, 'css-grid-1')).not.toMatch(/状态沿革|不详/u);
  });

  test('a history that tells more stays', () => {
    expect(JSON.stringify(pageOf('p3p')?.blocks)).toContain('section:history');
    expect(JSON.stringify(pageOf('rfc-2616')?.blocks)).toContain('section:history');
  });

  test('dates are facts of standards that no catalogue lists, too', () => {
    expect(factsOf('rfc-9999')).toContainEqual(['发布日期', '2024-01']);
    expect(factsOf('rfc-9999')).toContainEqual(['实施日期', '2099-01']);
    expect(JSON.stringify(pageOf('rfc-9999')?.blocks)).not.toContain('section:history');
  });

  test('nothing is said of a last change where no event has a date', () => {
    const undated: Dataset = structuredClone(dataset);
    for (const event of undated.events.events) {
      Object.assign(event, { kind: 'listed', status: 'note', date: null });
    }
    undated.sources = loadFixture('minimal-dataset').sources;
    const own = createModel(undated, '2024-06-15');
    const blocks = listPages(own).find(({ id }) => id === 'status')?.blocks ?? [];
    const pieces = JSON.stringify(blocks).matchAll(/"value":"([^"]*)"/g);
    const text = [...pieces].map(([, words]) => words).join('');
    expect(text).toContain(
      own.labels.say('status.introProvedUndated', {
        date: own.labels.say('layout.versionDay', { version: own.dataset.site.version }),
      }),
    );
    expect(text).not.toMatch(/最近一次|无）|null|undefined/u);
  });
});

test('a name is words, whatever it holds', () => {
  const hostile = '<b>{x}</b> | `状` *态* "]';
  const named: Dataset = structuredClone(dataset);
  for (const status of named.site.statuses ?? []) {
    if (status.id === 'recommendation') status.name = hostile;
  }
  const own = createModel(named, '2024-06-15');
  const [facet] = listSearchFacets(own, []).filter(({ name }) => name === 'status');
  expect(facet?.values).toContainEqual(['recommendation', hostile]);
  expect(listStandardCards(own).lines['css-grid-1']?.map(([, words]) => words)).toContain(
    `列为${hostile}`,
  );
  expect(own.resolveStandard('clreq-1').status.name).toBe(hostile);
});
