import { listFormer, type Moved } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import type { Statement } from '../../dataset/types.ts';
import { type ClaimGroup, claimIds } from '../../dataset/validate/rules/claim.ts';
import type { Quote } from '../../dataset/validate/rules/quote.ts';
import { idsOf, type Reference, referLinks } from '../../dataset/validate/rules/reference.ts';
import type { VersionedRecord } from '../../releases/versioned-record.ts';
import type { Concept } from '../concept.ts';

/** Whether a dataset describes a platform. */
export const isPresent = ({ platform }: Dataset): boolean => platform.overview !== null;

/** The parts of a platform as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { view: 'view.kind', system: 'system.kind' },
  isPresent,
  claims,
  references,
  quotes,
  addresses,
  moved,
  records: listRecords,
} satisfies Concept;

function claims({ platform: { views, systems } }: Dataset): ClaimGroup[] {
  return [
    { what: '架构视图标识', claims: claimIds('platform', ['views'], views) },
    { what: '系统、参与方或流程标识', claims: claimIds('platform', ['systems'], systems) },
  ];
}

function references({ platform, site, standards }: Dataset): Reference[] {
  const { overview, views, systems } = platform;
  const refer = (
    path: JsonPath,
    value: string | null | undefined,
    what: string,
    known: ReadonlySet<string>,
  ): Reference => ({ file: 'platform', path, value, what, known, where: 'platform.json' });
  const families = idsOf(site.families);
  const inStandards = idsOf(standards.standards);
  const inViews = idsOf(views);
  const layers = new Map(views.map((v) => [v.id, idsOf(v.layers)]));
  return [
    {
      ...refer(['overview', 'family'], overview?.family, '标准族', families),
      where: 'site.json',
    },
    ...systems.flatMap(({ view, layer, parent, id, concerns }, i) => [
      refer(['systems', i, 'view'], view, '架构视图', inViews),
      refer(['systems', i, 'layer'], layer, '层', layers.get(view) ?? new Set()),
      refer(['systems', i, 'parent'], parent, '系统', idsOf(systems.filter((s) => s.id !== id))),
      ...referLinks('platform', ['systems', i, 'concerns'], concerns, inStandards),
    ]),
    ...views.flatMap(({ concerns }, i) =>
      referLinks('platform', ['views', i, 'concerns'], concerns, inStandards),
    ),
  ];
}

function quotes({ platform: { overview, views, systems } }: Dataset): Quote[] {
  const quote = (path: JsonPath, statements: readonly Statement[]): Quote[] =>
    statements.flatMap(({ place, quote: words }, k) =>
      words === undefined
        ? []
        : [{ file: 'platform', path: [...path, 'statements', k, 'quote'], words, place }],
    );
  return [
    ...quote(['overview'], overview?.statements ?? []),
    ...views.flatMap(({ statements }, i) => quote(['views', i], statements)),
    ...systems.flatMap(({ statements }, i) => quote(['systems', i], statements)),
  ];
}

function addresses({ platform: { overview, views, systems } }: Dataset): string[] {
  return [
    ...(overview ? [pageAddress.platform] : []),
    ...views.map(({ id }) => pageAddress.view(id)),
    ...systems.map(({ id }) => pageAddress.system(id)),
  ];
}

function moved({ platform: { views, systems } }: Dataset): Moved[] {
  return [...listFormer(views, pageAddress.view), ...listFormer(systems, pageAddress.system)];
}

function listRecords({ platform: { overview, views, systems } }: Dataset): VersionedRecord[] {
  const of = (
    kind: string,
    record: { id: string; name: string },
    address: string,
  ): VersionedRecord => ({ kind, id: record.id, label: record.name, address, value: record });
  const whole: VersionedRecord[] = overview
    ? [
        {
          kind: 'view',
          id: 'overview',
          label: overview.name,
          address: pageAddress.platform,
          value: overview,
        },
      ]
    : [];
  return [
    ...whole,
    ...views.map((view) => of('view', view, pageAddress.view(view.id))),
    ...systems.map((system) => of('system', system, pageAddress.system(system.id))),
  ];
}
