import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { SourcePlace } from '../types.ts';

/** Words that a record says stand at a place of a source document. */
export interface Quote {
  file: DatasetPart;
  path: JsonPath;
  words: string;
  place: SourcePlace;
}
