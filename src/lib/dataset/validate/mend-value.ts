import { z } from 'zod';
import { type DatasetPart, schemaOf } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import { schemaAt } from './schema-at.ts';

/** A value whose types hold, and the records that had to be mended for it. */
export interface MendedValue {
  value: unknown;
  /** Paths of the records, as `standards 3`. */
  records: Set<string>;
}

type Container = Record<string | number, unknown>;

/** How many times a value is mended and checked again: an emptied object lacks its members once more. */
const rounds = 6;

/**
 * Replaces what is of the wrong type inside records by empty values, so that the rules across files can look at
 * the rest of the dataset. Null when that would make other records look wrong: a list, a record or an id is missing.
 */
export function mendValue(part: DatasetPart, original: unknown): MendedValue | null {
  const value = structuredClone(original);
  const records = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const wrong = findWrongTypes(part, value);
    if (wrong.length === 0) return { value, records };
    for (const path of wrong) {
      if (!isConfined(part, path) || !replaceAt(value, path, schemaAt(part, path))) return null;
      records.add(recordOf(path));
    }
  }
  return null;
}

function isConfined(part: DatasetPart, path: JsonPath): boolean {
  const last = path.at(-1);
  if (last === 'id' || last === 'formerIds' || recordOf(path) === '') return false;
  return !(typeof last === 'number' && schemaAt(part, path) instanceof z.ZodObject);
}

/** The record a path lies in, as text: everything up to the first place in a list. */
export function recordOf(path: JsonPath): string {
  return path.slice(0, path.findIndex((step) => typeof step === 'number') + 1).join(' ');
}

function findWrongTypes(part: DatasetPart, value: unknown): JsonPath[] {
  const issues = schemaOf(part).safeParse(value).error?.issues ?? [];
  return issues
    .filter(({ code }) => code !== 'too_big' && code !== 'too_small' && code !== 'invalid_format')
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => path as JsonPath);
}

function replaceAt(root: unknown, path: JsonPath, schema: z.core.$ZodType | undefined): boolean {
  const empty = emptyOf(schema);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Container)[step], root);
  if (empty === null || last === undefined || typeof parent !== 'object') return false;
  if (empty.value === undefined) delete (parent as Container)[last];
  else (parent as Container)[last] = empty.value;
  return true;
}

function emptyOf(schema: z.core.$ZodType | undefined): { value: unknown } | null {
  if (schema instanceof z.ZodOptional) return { value: undefined };
  if (schema instanceof z.ZodNullable) return { value: null };
  if (schema instanceof z.ZodString) return { value: '' };
  if (schema instanceof z.ZodNumber) return { value: 0 };
  if (schema instanceof z.ZodBoolean) return { value: false };
  if (schema instanceof z.ZodEnum) return { value: schema.options[0] };
  if (schema instanceof z.ZodArray) return { value: [] };
  return schema instanceof z.ZodObject ? { value: {} } : null;
}
