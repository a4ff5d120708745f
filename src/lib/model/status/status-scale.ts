import {
  type BuiltInStatus,
  builtInStatuses,
  type DeclaredStatus,
  type Tone,
  tones,
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

/** Whether a status of that tone ends the life of a standard: it is replaced or withdrawn. */
export const isEndTone = (tone: Tone): boolean => tone === 'replaced' || tone === 'withdrawn';

/** The statuses the standards of a dataset can have. */
export interface StatusScale {
  /**
   * Those readers can choose from, those of the tones most asked for first: of each tone the one everyone knows, then
   * the dataset's own as declared.
   */
  choices: readonly NamedStatus[];
  /** Those, and the one of standards of which no status is stated. */
  all: readonly NamedStatus[];
  /** One nobody declares, which only validation meets, is called by its id and read as none. */
  resolve(id: Status): NamedStatus;
  /** What lists are sorted by: the order of the life of a standard; one without any event comes last. */
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

const mostAsked: readonly Tone[] = [
  'active',
  'planned',
  'upcoming',
  'replaced',
  'withdrawn',
  'neutral',
];

const isBuiltIn = (id: Status): id is BuiltInStatus =>
  builtInStatuses.some((known) => known === id);

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
  const nameBuiltIn = (tone: Tone): NamedStatus[] => {
    const named = declared.find(({ id }) => id === tone);
    if (named) return [named];
    return isBuiltIn(tone) ? [{ id: tone, name: say(`status.${tone}`), tone }] : [];
  };
  const listTone = (tone: Tone): NamedStatus[] => [
    ...nameBuiltIn(tone),
    ...declared.filter((status) => status.tone === tone && !isBuiltIn(status.id)),
  ];
  const none: NamedStatus = { id: unstated, name: say('status.unstated'), tone: 'neutral' };
  const choices = mostAsked.flatMap(listTone);
  const ranked = [...tones.flatMap(listTone), none];
  const byId = new Map(ranked.map((status, rank) => [status.id, { status, rank }]));
  return {
    choices,
    all: [...choices, none],
    resolve: (id) => byId.get(id)?.status ?? { id, name: id, tone: 'neutral' },
    rankOf: (id) => byId.get(id)?.rank ?? ranked.length,
    isDeclared: (id) => own.has(id),
    isOwn: (id) => own.has(id) && !isBuiltIn(id),
  };
}
