import type { Dataset } from '../dataset/dataset-schema.ts';
import { labelsOf } from '../labels/labels.ts';
import { markName } from '../model/identity/name-identity.ts';
import { identitiesOf } from '../model/identity/read-identity.ts';

/** A record of a dataset as versions see it. */
export interface VersionedRecord {
  kind: string;
  /** Unique among the records of its kind, the same in every version. */
  id: string;
  /** What readers call it. */
  label: string;
  /** Address of its page or place, null when it has none of its own. */
  address: string | null;
  value: unknown;
}

/** What standards are called in versions: by number, else by title, 待核实 behind what is only reported. */
export function nameStandards(dataset: Dataset): (id: string) => string {
  const labels = labelsOf(dataset);
  const identities = identitiesOf(dataset);
  const names = new Map(
    dataset.standards.standards.map(({ id }) => {
      const { number, numberBasis, title, titleBasis } = identities.of(id);
      return [
        id,
        number === null
          ? markName(labels, title, titleBasis)
          : markName(labels, number, numberBasis),
      ];
    }),
  );
  return (id) => names.get(id) ?? id;
}
