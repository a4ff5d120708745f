import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';

/** A place of the dataset where what is written does not tell what was meant. */
export interface Hole {
  file: DatasetPart;
  path: JsonPath;
  /** What is lost with it: a list of records or a whole file, a record or what it is called by, or a mere value. */
  lost: 'list' | 'record' | 'value';
}

/**
 * Something a finding rests on besides the place it is at: where that is broken itself, the finding may be no more
 * than its consequence, and is not told.
 */
export type Ground = PlaceGround | RecordGround;

/** The values at these places. */
export interface PlaceGround {
  file: DatasetPart;
  /** A path in which `*` is any step; what is below it and what holds it count too. */
  path: JsonPath;
  /** How many of them must be broken to explain the finding; together with others of its kind. One, when absent. */
  takes?: number;
}

/** That no record has this id: one whose id cannot be read may be the one. */
export interface RecordGround {
  /** The files the record may be in; all of them, when absent. */
  files?: readonly DatasetPart[];
  id: string;
  /** Whether others of its list are there: it is then not the list that is missing as a whole. */
  others?: boolean;
}
