import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';

/** A value that only one record may have, and where it stands. */
export interface Claim {
  value: string;
  file: DatasetPart;
  path: JsonPath;
}

/** Values that must differ from one another, and what readers call them. */
export interface ClaimGroup {
  /** The id of what they must differ in: groups of one scope share no value, whatever they are called. */
  scope: string;
  /** The id of the record they belong to, where those of another may be the same. */
  within?: string | undefined;
  what: string;
  claims: Claim[];
}

/** The ids of the records of a list, their former ids among them. @param path of the list in its file. */
export function claimIds(
  file: DatasetPart,
  path: JsonPath,
  records: readonly { id: string; formerIds?: readonly string[] | undefined }[],
): Claim[] {
  return records.flatMap(({ id, formerIds = [] }, i) => [
    { value: id, file, path: [...path, i, 'id'] },
    ...formerIds.map((value, k) => ({ value, file, path: [...path, i, 'formerIds', k] })),
  ]);
}
