import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import { labelsOf } from '../../labels/labels.ts';
import { nameOutside } from '../../model/relations/relation-graph.ts';
import { isReported } from '../../model/trust.ts';
import type { GoneEnds } from '../concept.ts';
import { nameStandards, type VersionedRecord } from '../versioned-record.ts';
import type { OutsideStandard } from './schema.ts';

export const isPresent = ({ relations }: Dataset): boolean => relations.relations.length > 0;

/** Both ends of every relation, as far as they are records. */
export function listReferences({ relations, standards }: Dataset): Reference[] {
  const known = idsOf(standards.standards);
  return relations.relations.flatMap(({ from, to }, i) =>
    (
      [
        ['from', from],
        ['to', to],
      ] as const
    ).map(
      ([end, value]): Reference => ({
        file: 'relations',
        path: ['relations', i, end],
        value: typeof value === 'string' ? value : null,
        what: '标准',
        known,
        files: ['standards'],
      }),
    ),
  );
}

/** Told apart in versions by their type and their ends; rules let none be there twice. */
export function listRecords(dataset: Dataset): VersionedRecord[] {
  const nameOf = nameStandards(dataset);
  const { say } = labelsOf(dataset);
  return dataset.relations.relations.map((relation): VersionedRecord => {
    const { type, from, to } = relation;
    const newer = tellEnd(from, nameOf);
    const older = tellEnd(to, nameOf);
    const ends = `${newer.name} → ${older.name}`;
    const inside = [from, to].find((end) => typeof end === 'string');
    return {
      kind: 'relation',
      id: `${type} ${newer.id}>${older.id}`,
      label: isReported(relation)
        ? say('status.withBasis', { status: ends, basis: say('trust.reported') })
        : ends,
      address: inside === undefined ? null : pageAddress.standard(inside),
      value: relation,
    };
  });
}

/** What tells an end of a relation from others, and what it is called. */
function tellEnd(end: string | OutsideStandard, nameOf: (id: string) => string) {
  if (typeof end === 'string') return { id: end, name: nameOf(end) };
  return { id: nameOutside(end), name: nameOutside(end) };
}

/** A relation that is gone: its ends, of which one at least was of the dataset. Words of the other may hold a `>`. */
export function nameGoneRelation(id: string, _: Dataset, ends: GoneEnds): string | null {
  const words = id.slice(id.indexOf(' ') + 1);
  const nameEnd = (end: string) => (isId(end) ? ends.nameStandard(end) : end);
  for (const { index } of words.matchAll(/>/gu)) {
    const pair = [words.slice(0, index), words.slice(index + 1)] as const;
    if (pair.some(isId)) return ends.join(nameEnd(pair[0]), nameEnd(pair[1]));
  }
  return null;
}

const isId = (end: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(end);
