import { pageAddress } from '../addresses/page-address.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { nameClause } from '../model/places/name-clause.ts';

/** The kinds of record that versions are compared by, in the order changes are listed. */
export const recordWords = {
  site: '网站',
  family: '标准族',
  source: '来源文件',
  standard: '标准',
  event: '状态事件',
  erratum: '勘误',
  citation: '引用关系',
  category: '一级分类',
  subcategory: '二级分类',
  subsystem: '标准子体系',
  priority: '建设重点',
  clause: '条文',
  term: '术语',
  view: '架构',
  system: '系统',
  participant: '数据参与方',
  flow: '数据流程',
  exchange: '数据往来',
  milestone: '路线图阶段',
  numbering: '编号规则',
} as const;

export type RecordKind = keyof typeof recordWords;

/** A record of a dataset as versions see it. */
export interface VersionedRecord {
  kind: RecordKind;
  /** Unique among the records of its kind, the same in every version. */
  id: string;
  /** What readers call it. */
  label: string;
  /** Address of its page or place, null when it has none of its own. */
  address: string | null;
  value: unknown;
}

/** Every record of a dataset; what belongs to a record inside it counts on its own only. */
export function listRecords(dataset: Dataset): VersionedRecord[] {
  return [
    ...documentRecords(dataset),
    ...standardRecords(dataset),
    ...citationRecords(dataset),
    ...classificationRecords(dataset),
    ...platformRecords(dataset),
  ];
}

function record(
  kind: RecordKind,
  id: string,
  label: string,
  address: string | null,
  value: unknown,
): VersionedRecord {
  return { kind, id, label, address, value };
}

function documentRecords({
  site,
  sources,
  texts,
  terms,
  roadmap,
  numbering,
}: Dataset): VersionedRecord[] {
  const { version: _, families, $schema: __, ...words } = site;
  return [
    record('site', 'site', site.title, pageAddress.home, words),
    ...families.map((f) => record('family', f.id, f.name, pageAddress.family(f.id), f)),
    ...sources.sources.map((s) => record('source', s.id, s.title, pageAddress.source(s.id), s)),
    ...Object.entries(texts).flatMap(([id, { clauses }]) => {
      const title = sources.sources.find((s) => s.id === id)?.shortTitle ?? id;
      return clauses.map((c) => {
        const label = `${title} ${nameClause(c)}`;
        return record('clause', `${id}#${c.id}`, label, `${pageAddress.source(id)}#${c.id}`, c);
      });
    }),
    ...terms.terms.map((t) => record('term', t.id, t.name, pageAddress.term(t.id), t)),
    ...(roadmap.roadmap?.milestones ?? []).map((m) =>
      record('milestone', m.id, m.date, pageAddress.milestone(m.id), m),
    ),
    ...numbering.prefixes.map((p) => record('numbering', p.prefix, p.prefix, null, p)),
    record('numbering', 'plan', '计划号', null, numbering.plan),
  ];
}

function standardRecords({ standards, events, errata }: Dataset): VersionedRecord[] {
  const names = new Map(standards.standards.map((s) => [s.id, s.number ?? s.planNumber ?? s.id]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const seen = new Map<string, number>();
  return [
    ...standards.standards.map((s) =>
      record('standard', s.id, `${nameOf(s.id)} ${s.title}`, pageAddress.standard(s.id), s),
    ),
    ...events.events.map((e) => {
      const key = `${e.record} ${e.kind}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const id = count === 1 ? key : `${key} ${count}`;
      const label = [nameOf(e.record), e.kind, e.date ?? '', e.number ?? '']
        .filter(Boolean)
        .join(' ');
      return record('event', id, label, pageAddress.standard(e.record), e);
    }),
    ...errata.errata.map((e) =>
      record('erratum', e.id, `${e.id} ${nameOf(e.record)}`, pageAddress.erratum(e.id), e),
    ),
  ];
}

function citationRecords({ citations: { grid, clauses }, standards }: Dataset): VersionedRecord[] {
  const names = new Map(standards.standards.map((s) => [s.id, s.number ?? s.id]));
  const between = (from: string, to: string) =>
    `${names.get(from) ?? from} → ${names.get(to) ?? to}`;
  const { cells = [], ...meta } = grid ?? {};
  return [
    ...(grid ? [record('citation', 'grid', grid.caption, null, meta)] : []),
    ...cells.map((c) =>
      record('citation', `${c.row}>${c.column}`, between(c.row, c.column), null, c),
    ),
    ...clauses.map((c) =>
      record(
        'citation',
        `${c.citing}>${c.cited} ${c.place.clause}`,
        between(c.citing, c.cited),
        null,
        c,
      ),
    ),
  ];
}

function classificationRecords({ categories, subsystems }: Dataset): VersionedRecord[] {
  return [
    ...categories.categories.flatMap(({ subcategories, ...category }) => [
      record(
        'category',
        category.id,
        category.fullName,
        pageAddress.category(category.id),
        category,
      ),
      ...subcategories.map((s) =>
        record('subcategory', s.id, s.name, pageAddress.subcategory(category.id, s.id), s),
      ),
    ]),
    ...subsystems.subsystems.flatMap(({ priorities, ...subsystem }) => [
      record(
        'subsystem',
        subsystem.id,
        subsystem.name,
        pageAddress.subsystem(subsystem.id),
        subsystem,
      ),
      ...priorities.map((p) =>
        record(
          'priority',
          `${subsystem.id}/${p.id}`,
          p.title,
          pageAddress.priority(subsystem.id, p.id),
          p,
        ),
      ),
    ]),
  ];
}

function platformRecords({ platform, flows }: Dataset): VersionedRecord[] {
  const { overview, views, systems } = platform;
  return [
    ...(overview
      ? [record('view', 'overview', overview.name, pageAddress.platform, overview)]
      : []),
    ...views.map((v) => record('view', v.id, v.name, pageAddress.view(v.id), v)),
    ...systems.map((s) => record('system', s.id, s.name, pageAddress.system(s.id), s)),
    ...flows.participants.map((p) =>
      record('participant', p.id, p.name, pageAddress.participant(p.id), p),
    ),
    ...flows.flows.map((f) => record('flow', f.id, f.name, pageAddress.flow(f.id), f)),
    ...flows.exchanges.map((e) =>
      record('exchange', `${e.from}>${e.to} ${e.place.clause}`, e.what, pageAddress.flows, e),
    ),
  ];
}
