import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { nameRecord } from '../../dataset/record-words.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import { createNumberLookup } from '../numbers/number-key.ts';
import { createEffect } from '../relations/imply-ends.ts';
import { nameOutside, relationsOf } from '../relations/relation-graph.ts';
import { mergeNews } from './merge-news.ts';
import { type News, type NewsKind, newsKinds } from './news.ts';

const eventKinds: Partial<Record<StatusEvent['kind'], NewsKind>> = {
  published: 'published',
  implemented: 'implemented',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
};
const relationKinds: Partial<Record<Relation['type'], NewsKind>> = {
  replaces: 'replaced',
  partlyReplaces: 'partlyReplaced',
  amends: 'amended',
  updates: 'updated',
};
const endOfTime = '9999-12-31';

const known = new WeakMap<Dataset, readonly News[]>();

/**
 * What happened to the standards of a dataset and what is announced, newest first: its dated events and its dated
 * relations. A listing is no news, nor is a replacement by what is still a plan. What an event and a relation both
 * say is one piece of news. Depends on the dataset alone, on no day.
 */
export function listNews(dataset: Dataset): readonly News[] {
  const news = known.get(dataset) ?? createNews(dataset);
  known.set(dataset, news);
  return news;
}

function createNews(dataset: Dataset): News[] {
  const { standards } = dataset.standards;
  const register = createRegister(dataset);
  const order = new Map(standards.map(({ id }, i) => [id, i]));
  /** In the order of the dataset; of one standard on one day what comes later in its life first. */
  const rank = ({ standard, kind }: News): number =>
    (order.get(String(standard)) ?? order.size) * newsKinds.length - newsKinds.indexOf(kind);
  return mergeNews([
    ...dataset.events.events.flatMap((event) => readEvent(dataset, event, register)),
    ...dataset.relations.relations.flatMap((relation) => readRelation(relation, register)),
  ]).sort((a, b) => compareText(b.date, a.date) || rank(a) - rank(b));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is looked up of standards while news is read. */
interface Register {
  find(number: string): string | undefined;
  recordOf(id: string): StandardRecord | undefined;
  /** Whether it ever takes effect: what is a plan, as far as anything is announced, replaces nothing. */
  isEffective(relation: Relation): boolean;
}

function createRegister(dataset: Dataset): Register {
  const records = new Map(dataset.standards.standards.map((record) => [record.id, record]));
  const histories = Map.groupBy(dataset.events.events, ({ record }) => record);
  return {
    find: createNumberLookup(dataset),
    recordOf: (id) => records.get(id),
    isEffective: createEffect(dataset, histories, endOfTime),
  };
}

/** The number an event names is that of the standard itself, or of what ended it. */
function readEvent(dataset: Dataset, event: StatusEvent, register: Register): News[] {
  const { record, date, number, title, trust = 'proved-by-source', evidence = [], note } = event;
  const kind = eventKinds[event.kind];
  if (date === null || !kind) return [];
  const news = { kind, date, standard: record, trust, evidence, ...noDetails(note) };
  if (kind === 'published' || kind === 'implemented') return [{ ...news, number, title }];
  const found = number && register.find(number);
  const agents = number ? [{ number, ...(found ? { record: found } : {}) }] : [];
  // A relation without a date of its own says who took the place, the event when.
  const undated = relationsOf(dataset)
    .replacing(record)
    .filter((relation) => relation.date === undefined && register.isEffective(relation));
  return [
    { ...news, agents },
    ...undated.map((relation) => toNews(relation, kind, date, register)),
  ];
}

function readRelation(relation: Relation, register: Register): News[] {
  const { type, date } = relation;
  const kind = relationKinds[type];
  if (date === undefined || !kind || !register.isEffective(relation)) return [];
  return [toNews(relation, kind, date, register)];
}

function toNews(relation: Relation, kind: NewsKind, date: string, register: Register): News {
  const { from, to, trust = 'proved-by-source', evidence = [], place, note } = relation;
  return {
    ...{ kind, date, standard: to, trust, evidence, ...noDetails(note) },
    agents: [nameAgent(from, register)],
    places: place ? [place] : [],
  };
}

function nameAgent(from: Relation['from'], { recordOf }: Register): News['agents'][number] {
  if (typeof from !== 'string') return { number: nameOutside(from) };
  const record = recordOf(from);
  return { number: record ? nameRecord(record) : from, record: from };
}

const noDetails = (note?: string): Pick<News, 'agents' | 'places' | 'notes'> => ({
  ...{ agents: [], places: [] },
  notes: note ? [note] : [],
});
