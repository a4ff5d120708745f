import {
  type BuiltInStatus,
  builtInStatuses,
  type DeclaredStatus,
  type Tone,
} from '../../concepts/status/schema.ts';
import { labelsOf, type Worded } from '../../labels/labels.ts';

/** The id of a status: one of those every dataset knows, one its dataset declares, or `unstated`. */
export type Status = string;

/** The status of a standard of which no event says anything. */
export const unstated = 'unstated';

/** A status with what readers call it and how it is to be read. */
export interface NamedStatus {
  id: Status;
  name: string;
  tone: Tone;
}

/** The statuses the standards of a dataset can have. */
export interface StatusScale {
  /** Those readers can choose from: the dataset's own in its order, then the others, those most asked for first. */
  choices: readonly NamedStatus[];
  /** One nobody declares, which only validation meets, is called by its id and read as none. */
  resolve(id: Status): NamedStatus;
  /** What lists are sorted by: the order of the dataset, then that of the life of a standard. */
  rankOf(id: Status): number;
  /** Whether the dataset declares it, be it only to name it. */
  isDeclared(id: Status): boolean;
  /** Whether it is none of those every dataset knows. */
  isOwn(id: Status): boolean;
}

/** What of a dataset decides its statuses. */
export interface Scaled extends Worded {
  site: Worded['site'] & { statuses?: readonly DeclaredStatus[] | undefined };
}

const mostAsked: readonly BuiltInStatus[] = [
  'active',
  'planned',
  'upcoming',
  'replaced',
  'withdrawn',
];

const isBuiltIn = (id: Status): boolean => builtInStatuses.some((known) => known === id);

const known = new WeakMap<Scaled, StatusScale>();

/** The statuses of a dataset. */
export function statusesOf(dataset: Scaled): StatusScale {
  const scale = known.get(dataset) ?? createScale(dataset);
  known.set(dataset, scale);
  return scale;
}

function createScale(dataset: Scaled): StatusScale {
  const { say } = labelsOf(dataset);
  const declared = dataset.site.statuses ?? [];
  const own = new Set(declared.map(({ id }) => id));
  const order = (statuses: readonly BuiltInStatus[]): NamedStatus[] => [
    ...declared,
    ...statuses
      .filter((id) => !own.has(id))
      .map((id) => ({ id, name: say(`status.${id}`), tone: id })),
  ];
  const none: NamedStatus = { id: unstated, name: say('status.unstated'), tone: 'neutral' };
  const ranked = [...order(builtInStatuses), none];
  const byId = new Map(ranked.map((status, rank) => [status.id, { status, rank }]));
  return {
    choices: order(mostAsked),
    resolve: (id) => byId.get(id)?.status ?? { id, name: id, tone: 'neutral' },
    rankOf: (id) => byId.get(id)?.rank ?? ranked.length,
    isDeclared: (id) => own.has(id),
    isOwn: (id) => own.has(id) && !isBuiltIn(id),
  };
}
