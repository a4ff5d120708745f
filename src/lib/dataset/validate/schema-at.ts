import { z } from 'zod';
import { type DatasetPart, schemaOf } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';

/** The schema node at a path of a dataset file, undefined where the schema knows no such path. */
export function schemaAt(part: DatasetPart, path: JsonPath): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = schemaOf(part);
  for (const step of path) {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodObject)
      schema = Object.hasOwn(inner.shape, step) ? inner.shape[step] : undefined;
    else if (inner instanceof z.ZodArray) schema = inner.element;
    else if (inner instanceof z.ZodRecord) schema = inner.valueType;
    else return undefined;
  }
  return schema;
}

/** A schema node seen through what makes it optional. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault
  ) {
    inner = inner.unwrap();
  }
  return inner;
}
