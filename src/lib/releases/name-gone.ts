import type { GoneEnds } from '../concepts/concept.ts';
import { concepts } from '../concepts/registry.ts';
import { nameStandards } from '../concepts/versioned-record.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { StatusEvent } from '../dataset/types.ts';
import { labelsOf } from '../labels/labels.ts';
import { nameEvent } from '../model/status/describe-status.ts';
import { readSlug } from '../numbering/read-slug.ts';

type GoneName = (id: string, dataset: Dataset, ends: GoneEnds) => string | null;

/**
 * What readers call records that a dataset no longer has, as far as their ids tell: a standard by the number its id is
 * made of, an event by its standard and what happened, a citation by its two ends. Null where only the id is left, which
 * is no word for readers.
 */
export function createGoneNames(dataset: Dataset): (kind: string, id: string) => string | null {
  const ends = createEnds(dataset);
  const names: Readonly<Record<string, GoneName>> = Object.assign(
    Object.create(null),
    coreNames,
    ...concepts.map(({ nameGone = {} }) => nameGone),
  );
  return (kind, id) => names[kind]?.(id, dataset, ends) ?? null;
}

function createEnds(dataset: Dataset): GoneEnds {
  const { standards } = dataset.standards;
  const nameOf = nameStandards(dataset);
  const present = new Map(
    standards.flatMap(({ id, formerIds = [] }) => [...formerIds, id].map((each) => [each, id])),
  );
  return {
    nameStandard(id) {
      const record = present.get(id);
      return record === undefined ? readSlug(id, dataset.numbering) : nameOf(record);
    },
    join: (from, to) => (from === null || to === null ? null : `${from} → ${to}`),
  };
}

/** Errata and prefixes are called what their ids say. */
const coreNames: Readonly<Record<string, GoneName>> = {
  site: (_, { site }) => site.title,
  standard: (id, _, { nameStandard }) => nameStandard(id),
  event: nameGoneEvent,
  erratum: (id) => id,
  citation: (id, _, { nameStandard, join }) => {
    const [from = '', to = ''] = (id.split(' ')[0] ?? '').split('>');
    return join(nameStandard(from), nameStandard(to));
  },
  numbering: (id, dataset) => (id === 'plan' ? labelsOf(dataset).say('field.planNumber') : id),
};

const kinds = new Set<string>([
  ...['listed-active', 'listed-planned', 'published', 'implemented', 'numbered'],
  ...['replaced', 'withdrawn'],
]);

/** What an event tells; which status a listing or a verification named, its id does not say. */
function nameGoneEvent(id: string, dataset: Dataset, { nameStandard }: GoneEnds): string | null {
  const [subject = '', kind = ''] = id.split(' ');
  const standard = nameStandard(subject);
  const { say } = labelsOf(dataset);
  if (standard === null) return null;
  if (kind === 'listed' || kind === 'verified') return `${standard} ${say(`changes.${kind}`)}`;
  if (!kinds.has(kind)) return standard;
  return `${standard} ${nameEvent(dataset, { kind: kind as StatusEvent['kind'] })}`;
}
