import { describe, expect, test } from 'vitest';
import { listPartsOf } from '../../../src/lib/concepts/platform/parts.ts';
import { resolveEnd } from '../../../src/lib/concepts/platform/relations.ts';
import { findPlace, indexText } from '../../../src/lib/model/places/find-place.ts';
import { readSiteDataset } from './read-sources.ts';

const dataset = readSiteDataset();
const { platform, flows, terms, standards, texts } = dataset;
const names = new Set(
  platform.systems.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
);
const textOf = (clause: string) => findPlace(dataset, { source: 'framework', clause })?.text ?? '';

/** The things a sentence lists, between two of its words. */
function listBetween(text: string, before: string, after: string): string[] {
  const from = text.indexOf(before) + before.length;
  return text
    .slice(from, text.indexOf(after, from))
    .split(/、|和 ?/u)
    .map((name) => name.trim());
}

describe('the platform', () => {
  test('has a page for every system that 3.1 names', () => {
    const named = listBetween(textOf('3.1'), '主要包括', '。');
    expect(named.filter((name) => !names.has(name))).toEqual([]);
    expect(named.length).toBe(12);
  });

  test('has a page for every application of 6.1 and component of 6.3.2', () => {
    const named = [
      ...listBetween(textOf('6.1'), '移动应用支撑子系统，提供', ' 四个移动应用服务'),
      ...listBetween(textOf('6.3.2'), '基础支撑包括', '等。'),
    ];
    expect(named.filter((name) => !names.has(name))).toEqual([]);
    expect(named.length).toBe(11);
  });

  test('has a system for every clause of 6.2, and one each for 8.2 to 8.4, 9, 10, 11 and 12', () => {
    const clauses = [...indexText(texts.framework as never).values()].filter(
      ({ kind, id }) => kind === 'clause' && /^(?:6\.2\.\d|8\.[234]|9|10|11\.1|12)$/.test(id),
    );
    const told = new Set(
      platform.systems.flatMap((s) => s.statements.map(({ place }) => place.clause)),
    );
    expect(clauses.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
    expect(clauses.length).toBe(13);
  });

  test.each([
    ['9', '包括', '三部分', 'security'],
    ['10', '包含', '四部分', 'operation'],
    ['8.2', '均划分为', '，', 'public-zone'],
    ['8.2', '均划分为', '，', 'internet-zone'],
  ])('has the parts that clause %s lists', (clause, before, after, id) => {
    const named = listBetween(textOf(clause), before, after);
    expect(listPartsOf(platform.systems, id).map(({ name }) => name)).toEqual(named);
  });

  test('has what 6.2.4 builds, what 12 plans and what stands between the zones of 8.2', () => {
    const parts = (id: string) => listPartsOf(platform.systems, id).map(({ name }) => name);
    expect(parts('resource-centre')).toEqual(['国家政务服务信息资源库']);
    expect(textOf('6.2.4')).toContain('构建形成统一的国家政务服务信息资源库');
    expect(parts('engineering')).toEqual(['国家政务服务平台工程管控域']);
    expect(textOf('12')).toContain('规划国家政务服务平台工程管控域');
    expect(parts('private-cloud')).toEqual(['公共区', '跨网数据安全交换系统', '互联网区']);
  });

  test('calls everything as the text does', () => {
    const all = Object.values(texts.framework?.clauses ?? [])
      .flatMap(({ id, heading }) => [heading ?? '', textOf(id)])
      .join('\n');
    const strange = [...names].filter((name) => !all.includes(name));
    expect(strange).toEqual([]);
  });

  test('has the five views, each with its figure', () => {
    expect(platform.views.map(({ name, figure }) => [name, figure?.clause])).toEqual([
      ['总体技术架构', 'figure-1'],
      ['业务架构', 'figure-2'],
      ['应用架构', 'figure-3'],
      ['数据架构', 'figure-4'],
      ['基础架构', 'figure-5'],
    ]);
  });

  test('places every standard of its family with a view or system', () => {
    const concerned = new Set(
      [...platform.views, ...platform.systems].flatMap(({ concerns = [] }) =>
        concerns.map((c) => c.standard),
      ),
    );
    const family = standards.standards.filter((s) => s.family === platform.overview?.family);
    expect(family.filter(({ id }) => !concerned.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('gives as the reason for an inference only words that stand in the title', () => {
    const titles = new Map(standards.standards.map((s) => [s.id, s.title]));
    const wrong = [...platform.views, ...platform.systems].flatMap(({ concerns = [] }) =>
      concerns.filter(({ standard, basis, reason }) => {
        const quoted = [...reason.matchAll(/名称[^“]*“([^”]+)”/gu)].map(([, words]) => words ?? '');
        return (
          basis === 'inferred' &&
          (quoted.length === 0 || quoted.some((words) => !titles.get(standard)?.includes(words)))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the data flows', () => {
  test('have a step for every item of 7.2.1 and 7.3, and for 7.2.2 and 7.2.3', () => {
    const places = [...indexText(texts.framework as never).values()]
      .filter(({ kind, id }) => /^7\.(?:2\.\d|3)$/.test(id) || (kind === 'item' && /^7\./.test(id)))
      .map(({ id }) => id);
    const told = new Set(
      flows.flows.flatMap((f) => [f.place.clause, ...f.steps.map((s) => s.place.clause)]),
    );
    expect(places.filter((id) => !told.has(id))).toEqual([]);
    expect(places.length).toBe(12);
  });

  test('say only what stands at their place', () => {
    const wrong = flows.flows.flatMap(({ steps }) =>
      steps.filter(({ by, place }) => by !== null && !textOf(place.clause).includes(by)),
    );
    expect(wrong).toEqual([]);
  });

  test('lead on from step to step in 7.2.1', () => {
    const steps = flows.flows[0]?.steps ?? [];
    expect(steps.slice(1).filter(({ from }, i) => from !== steps[i]?.to)).toEqual([]);
  });

  test('name both ends', () => {
    const ends = flows.flows.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]));
    expect(ends.map((end) => resolveEnd(dataset, end).name).filter((name) => name === '')).toEqual(
      [],
    );
  });
});

test('every term of clause 3 is in the glossary, with its English', () => {
  const printed = [1, 2, 3, 4, 5].map((n) => {
    const [, line = '', definition] = textOf(`3.${n}`).split('\n');
    return [line, definition];
  });
  expect(
    terms.terms.map(({ name, english, definition }) => [`${name} ${english}`, definition]),
  ).toEqual(printed);
});
