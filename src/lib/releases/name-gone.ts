import { nameStandards } from '../concepts/versioned-record.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { StatusEvent } from '../dataset/types.ts';
import { labelsOf } from '../labels/labels.ts';
import { nameEvent } from '../model/status/describe-status.ts';

/**
 * What readers call records that a dataset no longer has, as far as their ids tell: an event by its standard and what
 * happened, a citation by its two ends, any other by its id.
 */
export function createGoneNames(dataset: Dataset): (kind: string, id: string) => string {
  const nameOf = nameStandards(dataset);
  return (kind, id) => {
    const [subject = '', what = ''] = id.split(' ');
    if (kind === 'event') return `${nameOf(subject)} ${nameKind(dataset, what)}`;
    if (kind === 'citation') return subject.split('>').map(nameOf).join(' → ');
    return nameOf(id);
  };
}

const kinds = new Set<string>([
  ...['listed-active', 'listed-planned', 'published', 'implemented', 'numbered'],
  ...['replaced', 'withdrawn'],
]);

/** What an event of a kind tells; which status a listing or a verification named, its id does not say. */
function nameKind(dataset: Dataset, kind: string): string {
  const { say } = labelsOf(dataset);
  if (kind === 'listed' || kind === 'verified') return say(`changes.${kind}`);
  return kinds.has(kind) ? nameEvent(dataset, { kind: kind as StatusEvent['kind'] }) : kind;
}
