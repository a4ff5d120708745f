import type { DatasetPart } from '../dataset/dataset-schema.ts';
import type { Quote } from '../dataset/findings/quote.ts';
import type { JsonPath } from '../dataset/json/parse-json.ts';
import type { SourcePlace } from '../dataset/types.ts';

/** What a record quotes from a place of a source. @param path of the record in its file, where the path of a quote goes on. */
export const quotesAt =
  (file: DatasetPart, path: JsonPath, place: SourcePlace) =>
  (words: string, ...rest: JsonPath): Quote => ({ file, path: [...path, ...rest], words, place });
