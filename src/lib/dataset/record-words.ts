import { listCategoryPaths } from './category-paths.ts';
import type { Dataset } from './dataset-schema.ts';
import type { PrintedField, StandardRecord } from './types.ts';

/** What stands between the steps of a way, from the whole down to the part. */
export const stepMark = ' › ';

/** A way with marks that every encoding has: spreadsheets that save in that of a country lose others. */
export const writePlainSteps = (text: string): string => text.replaceAll(stepMark, ' > ');

/** The number a record is shown by: that of the standard, or of the plan while there is none; null for neither. */
export const numberOf = ({
  number,
  planNumber,
}: Pick<StandardRecord, 'number' | 'planNumber'>): string | null => number ?? planNumber ?? null;

/** What a record is called in a word: its number, that of its plan while there is none, else its title. */
export const nameRecord = (
  record: Pick<StandardRecord, 'number' | 'planNumber' | 'title'>,
): string => numberOf(record) ?? record.title;

/** Where the words stand that a record names by id. */
type Named = Pick<Dataset, 'categories' | 'subsystems'>;

/**
 * What is used of a field that sources print, in words also where the record holds an id; null for nothing, and
 * for an id nobody has.
 */
export function readField(
  record: StandardRecord,
  field: PrintedField,
  { categories, subsystems }: Named,
): string | null {
  if (field === 'category') {
    const [main] = listCategoryPaths(record)[0]?.split('/') ?? [];
    return categories.categories.find(({ id }) => id === main)?.name ?? null;
  }
  if (field !== 'focusArea') return record[field] ?? null;
  return subsystems.subsystems.find(({ id }) => id === record.subsystem)?.focusArea ?? null;
}

/** A record as it is published and as versions compare it. */
export type PublishedRecord = Omit<StandardRecord, 'subsystem'> & { focusArea?: string | null };

/** A record with the words of its area of work in the place of the id of its subsystem: published data has these. */
export function publishRecord(record: StandardRecord, named: Named): PublishedRecord {
  const members = Object.entries(record).map(([name, value]) =>
    name === 'subsystem' ? ['focusArea', readField(record, 'focusArea', named)] : [name, value],
  );
  return Object.fromEntries(members) as PublishedRecord;
}
