import { listExchanges } from '../../../src/lib/concepts/platform/relations.ts';
import type { LabelKey } from '../../../src/lib/labels/zh-cn/catalogue.ts';
import type { Model } from '../../../src/lib/model/model.ts';
import type { Standard } from '../../../src/lib/model/standard.ts';
import { nameBadge } from '../../../src/lib/model/status/name-status.ts';

/** What stands in the places of a sentence, by their names. */
export type Said = Readonly<Record<string, string | undefined>>;

/** A sentence with numbers in it, of the interface or of the dataset, and what they are by the records. */
export interface Claim {
  key: LabelKey | RegExp;
  numbers: readonly string[];
  /** The numbers it is to say on a page; undefined where the words only look like it. */
  count(model: Model, page: string, said: Said): Record<string, number> | undefined;
}

const claim = (
  key: LabelKey | RegExp,
  numbers: string,
  count: (model: Model, page: string, said: Said) => (number | undefined)[] | number | undefined,
): Claim => {
  const names = numbers.split(' ');
  return {
    ...{ key, numbers: names },
    count: (model, page, said) => {
      const counted = [count(model, page, said)].flat();
      const known = counted.filter((each) => each !== undefined);
      return known.length === names.length
        ? Object.fromEntries(names.map((name, i) => [name, known[i] ?? Number.NaN]))
        : undefined;
    },
  };
};

/** The standards that a page is about: those of a category, a subsystem, a family or a booklet of one of these. */
export function listMembers({ standards, dataset }: Model, page: string): Standard[] {
  const [kind = '', ...rest] = page.replace(/^booklets\/([a-z]+)-/, '$1/').split('/');
  const id = rest.join('/');
  if (/^famil/.test(kind)) return standards.filter(({ family }) => family?.id === id);
  if (/^subsystem/.test(kind)) return standards.filter(({ subsystem }) => subsystem?.id === id);
  if (!/^categor/.test(kind)) return [...standards];
  const [category, subcategory] = rest;
  if (!dataset.categories.categories.some((each) => each.id === category)) return [];
  return standards.filter(
    ({ record }) =>
      record.category === category && (!subcategory || record.subcategory === subcategory),
  );
}

const idOf = (page: string): string => page.replace(/^.*\//, '');
const members = (model: Model, page: string): number => listMembers(model, page).length;
const all = ({ standards }: Model): number => standards.length;

/** The pairs of standards of which one cites the other: a cell of the figure, or a clause. */
function listPairs({ dataset }: Model): { citing: string; cited: string }[] {
  const { grid, clauses } = dataset.citations;
  const cells = (grid?.cells ?? []).map(({ row, column }) =>
    grid?.reading === 'rows-cite-columns'
      ? { citing: row, cited: column }
      : { citing: column, cited: row },
  );
  return [...cells, ...clauses.map(({ citing, cited }) => ({ citing, cited }))];
}

/** How many standards cite a standard, and how many cite those, however many are between. */
function countReached(model: Model, id: string): [number, number] {
  const pairs = listPairs(model);
  const next = (cited: string) => pairs.filter((p) => p.cited === cited).map((p) => p.citing);
  const direct = new Set(next(id));
  const reached = new Set(direct);
  for (const each of reached) for (const citing of next(each)) reached.add(citing);
  for (const set of [direct, reached]) set.delete(id);
  return [direct.size, reached.size - direct.size];
}

const findId = ({ standards }: Model, label?: string) =>
  standards.find((s) => s.label === label)?.id;

const changed = ({ standards }: Model) =>
  standards.filter(({ status, listed }) => listed !== null && status.event !== listed.event).length;

function countPlans({ standards }: Model): number[] {
  const planned = standards.filter(({ listed }) => listed?.tone === 'planned');
  const known = planned.filter(({ status }) => status.tone !== 'planned');
  return [planned.length, known.length, planned.length - known.length];
}

/** Every sentence of the interface that counts something of this publication. */
export const claims: readonly Claim[] = [
  claim('home.standards', 'count', all),
  claim('standards.description', 'count', all),
  claim('standards.intro', 'count', all),
  claim('standards.descriptionBy', 'count', all),
  claim('standards.introBy', 'count', all),
  claim('status.description', 'count changed same', (model) => {
    return [all(model), changed(model), all(model) - changed(model)];
  }),
  claim('status.changedCounted', 'count', changed),
  claim('status.sameCounted', 'count', (model) => all(model) - changed(model)),
  claim('roadmap.plansOpen', 'planned known rest', countPlans),
  claim('family.description', 'count', members),
  claim('family.listed', 'count', members),
  claim('booklet.description', 'count', members),
  claim('booklets.counted', 'count', members),
  claim(
    'map.description',
    'count',
    ({ standards }) => standards.filter(({ category }) => category !== null).length,
  ),
  claim('categories.description', 'count', ({ dataset }) => dataset.categories.categories.length),
  claim('category.description', 'subcategories standards', (model, page) => {
    const { categories } = model.dataset.categories;
    const { length } = categories.find(({ id }) => id === idOf(page))?.subcategories ?? [];
    return [length, members(model, page)];
  }),
  claim('subcategory.description', 'count', members),
  claim('subcategory.item', 'count', (model, page, { name }) => {
    const { categories } = model.dataset.categories;
    const category = categories.find(({ id }) => page === `categories/${id}`);
    const sub = category?.subcategories?.find((each) => each.name === name);
    return sub && members(model, `${page}/${sub.id}`);
  }),
  claim('subsystems.description', 'count', ({ dataset }) => dataset.subsystems.subsystems.length),
  claim('subsystem.description', 'members priorities', (model, page) => {
    const { subsystems } = model.dataset.subsystems;
    return [
      members(model, page),
      subsystems.find(({ id }) => id === idOf(page))?.priorities.length,
    ];
  }),
  claim('subsystem.membersOutside', 'count', (model, page) => {
    const { subsystems } = model.dataset.subsystems;
    const composition = subsystems.find(({ id }) => id === idOf(page))?.composition;
    return (
      composition &&
      listMembers(model, page).filter(({ category }) => !composition.includes(category?.id ?? ''))
        .length
    );
  }),
  claim('grid.description', 'standards count', countGrid),
  claim('matrix.list', 'count', ({ dataset }) => dataset.citations.grid?.cells.length),
  claim('readingExample.rows-cite-columns', 'count', countRow),
  claim('readingExample.columns-cite-rows', 'count', countRow),
  claim('citations.citesCounted', 'count', (model, page) => {
    return listPairs(model).filter(({ citing }) => citing === idOf(page)).length;
  }),
  claim('citations.citedByCounted', 'count', (model, page) => {
    return listPairs(model).filter(({ cited }) => cited === idOf(page)).length;
  }),
  claim('impact.reached', 'direct indirect', (model, page) => countReached(model, idOf(page))),
  claim('errata.description', 'count', ({ dataset }) => dataset.errata.errata.length),
  claim('errata.values', 'count', ({ dataset }) => dataset.errata.errata.length),
  claim('platform.description', 'views systems', ({ dataset: { platform } }) => {
    return [platform.views.length, platform.systems.length];
  }),
  claim('flows.descriptionOf', 'count', ({ dataset }) => dataset.flows.flows.length),
  claim(
    'roadmap.description',
    'count',
    ({ dataset }) => dataset.roadmap.roadmap?.milestones.length,
  ),
  claim('terms.description', 'count', ({ dataset }) => dataset.terms.terms.length),
  claim('changes.description', 'count', ({ dataset }) => dataset.releases.releases.length),
  claim('work.description', 'count', ({ works }, page) => {
    return works.find(({ id }) => id === idOf(page))?.editions.length;
  }),
  claim('system.description', 'exchanges standards', ({ dataset }, page) => {
    const system = dataset.platform.systems.find(({ id }) => id === idOf(page));
    return [listExchanges(dataset, idOf(page)).length, system?.concerns?.length ?? 0];
  }),
  claim('status.counted', 'count', countStatus),
  claim('status.countedSince', 'count', countStatus),
  claim('status.countedMarked', 'count', countStatus),
  claim('grid.introMixed', 'standards count', countGrid),
  claim('sources.clauses', 'count', ({ dataset }, _, { count }) => {
    const counts = Object.values(dataset.texts).map(({ clauses }) => clauses.length);
    return counts.find((each) => each === Number(count)) ?? counts[0];
  }),
  claim(
    /的 (?<national>\d+) 项标准与计划，.*的 (?<platform>\d+) 项标准/gu,
    'national platform',
    (model) => ['national', 'platform'].map((id) => members(model, `families/${id}`)),
  ),
  claim(/表1所列 (?<count>\d+) 项标准/gu, 'count', (model) => members(model, 'families/platform')),
  claim(/(?<standard>[\w.]+) 一行有 (?<count>\d+) 个勾，即/gu, 'count', countRow),
  claim(/^(?<count>\d+) 项$/gu, 'count', (model, page) =>
    page.startsWith('booklets/') ? members(model, page) : undefined,
  ),
  claim('news.description', 'count', countNews),
  claim('news.intro', 'count', countNews),
  claim('news.year', 'count', (model, _, { year }) => countNews(model, year)),
];

/** The standards of a page whose badge says so, on those grounds. */
function countStatus(model: Model, page: string, { status = '', mark }: Said): number | undefined {
  const badge = status.replace(/^.*[：，；]/, '');
  const marks = { reported: '待核实', verified: '已核实', listed: undefined, unstated: undefined };
  const { length } = listMembers(model, page).filter(
    (each) => nameBadge(model, each.status) === badge && marks[each.status.basis] === mark,
  );
  return length || undefined;
}

function countGrid(model: Model): number[] {
  const pairs = listPairs(model);
  return [new Set(pairs.flatMap(({ citing, cited }) => [citing, cited])).size, pairs.length];
}

function countRow(model: Model, _: string, { standard }: Said): number | undefined {
  const id = findId(model, standard);
  return model.dataset.citations.grid?.cells.filter(({ row }) => row === id).length;
}

const eventKinds = new Set(['published', 'implemented', 'replaced', 'withdrawn']);

/** Without relations, every dated event is a piece of news. */
function countNews({ dataset }: Model, year = ''): number {
  const start = /^\d{4}$/.test(year) ? year : '';
  return dataset.events.events.filter(
    ({ kind, date }) => eventKinds.has(kind) && date?.startsWith(start),
  ).length;
}
