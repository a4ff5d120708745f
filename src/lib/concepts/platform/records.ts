import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { idsOf, type Reference, referLinks } from '../../dataset/findings/reference.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import type { Statement } from '../../dataset/types.ts';
import type { Concept } from '../concept.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import type { Overview } from './schema.ts';

/** Whether a dataset describes a platform, as a whole or only parts of it. */
export const isPresent = ({ platform: { overview, views, systems } }: Dataset): boolean =>
  overview !== null || views.length + systems.length > 0;

/** The parts of a platform as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: { view: 'view.kind', system: 'system.kind' },
  isPresent,
  ...describeRecords(listParts),
  references,
  quotes,
  rules: [checkParts],
} satisfies Concept;

function listParts({ platform: { overview, views, systems } }: Dataset): RecordParts[] {
  return [
    ...(overview ? [describeOverview(overview)] : []),
    describeList({
      kind: 'view',
      what: '架构视图标识',
      file: 'platform',
      path: ['views'],
      items: views,
      label: ({ name }) => name,
      address: pageAddress.view,
    }),
    describeList({
      kind: 'system',
      scope: 'system',
      what: '系统、参与方或流程标识',
      file: 'platform',
      path: ['systems'],
      items: systems,
      label: ({ name }) => name,
      address: pageAddress.system,
    }),
  ];
}

/** The platform as a whole, which versions count among its views. */
function describeOverview(overview: Overview): RecordParts {
  const address = pageAddress.platform;
  const record = { kind: 'view', id: 'overview', label: overview.name, address, value: overview };
  return { addresses: [address], records: [record] };
}

function references({ platform, site, standards }: Dataset): Reference[] {
  const { overview, views, systems } = platform;
  const refer = (
    path: JsonPath,
    value: string | null | undefined,
    what: string,
    known: ReadonlySet<string>,
  ): Reference => ({ file: 'platform', path, value, what, known, files: ['platform'] });
  const families = idsOf(site.families);
  const inStandards = idsOf(standards.standards);
  const inViews = idsOf(views);
  const layers = new Map(views.map((v) => [v.id, idsOf(v.layers)]));
  return [
    {
      ...refer(['overview', 'family'], overview?.family, '标准族', families),
      files: ['site'],
    },
    ...systems.flatMap(({ view, layer, parent, eachIn = [], id, concerns }, i) => [
      refer(['systems', i, 'view'], view, '架构视图', inViews),
      {
        ...refer(['systems', i, 'layer'], layer, '层', layers.get(view) ?? new Set()),
        restsOn: [
          { file: 'platform' as const, path: ['systems', i, 'view'] },
          { files: ['platform' as const], id: view },
          { file: 'platform' as const, path: ['views', '*', 'layers'] },
        ],
      },
      refer(['systems', i, 'parent'], parent, '系统', idsOf(systems.filter((s) => s.id !== id))),
      ...eachIn.map((other, k) =>
        refer(
          ['systems', i, 'eachIn', k],
          other,
          '系统',
          idsOf(systems.filter((s) => s.id !== id)),
        ),
      ),
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

/** What each of several systems has one of stands beside them in the whole they belong to: no part holds itself. */
function checkParts({ platform: { systems } }: Dataset): Finding[] {
  const byId = new Map(systems.map((system) => [system.id, system]));
  return systems.flatMap(({ parent, eachIn = [] }, i) =>
    eachIn.flatMap((id, k): Finding[] => {
      const place = byId.get(id);
      if (!place || (parent !== null && place.parent === parent && !place.eachIn)) return [];
      return [
        {
          file: 'platform',
          path: ['systems', i, 'eachIn', k],
          kind: 'platform.each-in',
          problem: `${id} 与本部分不属于同一系统，或自身也在几处各有一个`,
          advice: 'eachIn 只写与本部分同属 parent 的系统',
          restsOn: [
            { file: 'platform', path: ['systems', i] },
            { file: 'platform', path: ['systems', systems.indexOf(place)] },
          ],
        },
      ];
    }),
  );
}
