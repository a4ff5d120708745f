import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import { indexNumbers, toNumberKey } from '../../model/numbers/number-key.ts';
import { sidesOf } from '../../model/relations/relation-graph.ts';
import { relationHeadings } from './relation-words.ts';

/**
 * The rows of a sheet of relations, headings first, one row a relation: what `takeRelationSheet` reads. What cannot
 * stand in a cell (evidence, places, how a reference is printed) stays where it is when the sheet is imported.
 */
export function listRelationRows(dataset: Dataset): string[][] {
  const { say } = labelsOf(dataset);
  const nameOf = nameRecords(dataset);
  const rows = dataset.relations.relations.flatMap((relation) => {
    const { degree, dated, date = '', note = '' } = relation;
    return sidesOf(relation)
      .slice(0, 1)
      .map(([id, side]) => {
        const other = typeof side.other === 'string' ? { number: nameOf(side.other) } : side.other;
        return [
          ...[nameOf(id), say(`relation.${side.kind}`)],
          ...[other.number ?? '', other.title ?? '', other.link ?? ''],
          degree ?? '',
          dated === undefined ? '' : say(dated ? 'mark.yes' : 'mark.no'),
          ...[date, note],
        ];
      });
  });
  return [Object.values(relationHeadings).map(([word]) => word), ...rows];
}

/** What a record is called so that its number alone leads to it; its id where it has none, or not for itself. */
function nameRecords(dataset: Dataset): (id: string) => string {
  const numbers = indexNumbers(dataset);
  const records = new Map(dataset.standards.standards.map((record) => [record.id, record]));
  return (id) => {
    const number = records.get(id)?.number ?? '';
    return numbers.get(toNumberKey(number, dataset.numbering))?.id === id ? number : id;
  };
}
