import type { Dataset } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { StandardLink } from '../../types.ts';
import type { Finding } from '../issue.ts';
import { findUnresolved, idsOf, type Reference } from './reference.ts';

/** References inside the platform and its flows, and from both and the priorities to standards, resolve. */
export function checkPlatformReferences(dataset: Dataset): Finding[] {
  return [
    ...systemReferences(dataset),
    ...flowReferences(dataset),
    ...standardLinks(dataset),
  ].flatMap(findUnresolved);
}

function systemReferences({ platform, site }: Dataset): Reference[] {
  const { overview, views, systems } = platform;
  const refer = (
    path: JsonPath,
    value: string | null | undefined,
    what: string,
    known: ReadonlySet<string>,
  ): Reference => ({
    file: 'platform',
    path,
    value,
    what,
    known,
    where: 'platform.json',
  });
  const layers = new Map(views.map((v) => [v.id, idsOf(v.layers)]));
  return [
    {
      ...refer(['overview', 'family'], overview?.family, '标准族', idsOf(site.families)),
      where: 'site.json',
    },
    ...systems.flatMap(({ view, layer, parent, id }, i) => [
      refer(['systems', i, 'view'], view, '架构视图', idsOf(views)),
      refer(['systems', i, 'layer'], layer, '层', layers.get(view) ?? new Set()),
      refer(['systems', i, 'parent'], parent, '系统', idsOf(systems.filter((s) => s.id !== id))),
    ]),
  ];
}

function flowReferences({ platform, flows }: Dataset): Reference[] {
  const systems = idsOf(platform.systems);
  const ends = new Set([...systems, ...idsOf(flows.participants)]);
  const refer = (path: JsonPath, value: string, known: ReadonlySet<string>): Reference => ({
    file: 'flows',
    path,
    value,
    what: '系统或参与方',
    known,
    where: 'platform.json 与 flows.json',
  });
  const both = (path: JsonPath, { from, to }: { from: string; to: string }) => [
    refer([...path, 'from'], from, ends),
    refer([...path, 'to'], to, ends),
  ];
  return [
    ...flows.flows.flatMap(({ steps }, i) =>
      steps.flatMap((step, k) => both(['flows', i, 'steps', k], step)),
    ),
    ...flows.exchanges.flatMap((exchange, i) => both(['exchanges', i], exchange)),
    ...flows.participants.flatMap((p, i) =>
      (p.systems?.ids ?? []).map((id, k) =>
        refer(['participants', i, 'systems', 'ids', k], id, systems),
      ),
    ),
  ];
}

function standardLinks(dataset: Dataset): Reference[] {
  const known = idsOf(dataset.standards.standards);
  const refer = (
    file: 'platform' | 'subsystems',
    path: JsonPath,
    links: readonly StandardLink[] | undefined,
  ): Reference[] =>
    (links ?? []).map(({ standard }, i) => ({
      file,
      path: [...path, i, 'standard'],
      value: standard,
      what: '标准',
      known,
      where: 'standards.json',
    }));
  const { views, systems } = dataset.platform;
  return [
    ...views.flatMap((v, i) => refer('platform', ['views', i, 'concerns'], v.concerns)),
    ...systems.flatMap((s, i) => refer('platform', ['systems', i, 'concerns'], s.concerns)),
    ...dataset.subsystems.subsystems.flatMap(({ priorities }, i) =>
      priorities.flatMap(({ items = [] }, k) =>
        items.flatMap(({ answeredBy }, n) =>
          refer(
            'subsystems',
            ['subsystems', i, 'priorities', k, 'items', n, 'answeredBy'],
            answeredBy,
          ),
        ),
      ),
    ),
  ];
}
