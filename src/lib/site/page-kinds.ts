import { concepts } from '../concepts/registry.ts';
import type { Labels } from '../labels/labels.ts';
import type { NameKey } from '../labels/zh-cn/catalogue.ts';

/** The kinds of page every site has, with the label of each. */
const coreKinds = {
  standard: 'kind.standard',
  family: 'kind.family',
  source: 'kind.source',
  about: 'kind.about',
  guide: 'kind.guide',
  list: 'kind.list',
  register: 'kind.register',
  home: 'kind.home',
  search: 'kind.search',
  moved: 'kind.moved',
  missing: 'kind.missing',
} as const;

/** The label of every kind of page, by kind. */
export const kindLabels: Readonly<Record<string, NameKey>> = Object.assign(
  { ...coreKinds },
  ...concepts.map(({ kinds }) => kinds ?? {}),
);

/** What readers call a kind of page. */
export const namePageKind = ({ say }: Labels, kind: string): string =>
  say(kindLabels[kind] ?? 'kind.list');

/** The kinds whose pages have little in common: each is looked at by itself. */
export const variedKinds: ReadonlySet<string> = new Set(['list', 'register', 'missing']);
