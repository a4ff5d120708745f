import stringify from 'json-stringify-pretty-compact';
import { type JsonSchema, resolveSchema } from '../dataset-schema.ts';

/**
 * Prints a JSON value in the canonical layout: two spaces, one line where it fits in 100 columns,
 * members in the order of the schema (unknown members last, as they were), a final line feed.
 * @param root the schema its references are to be looked up in.
 */
export function printJson(value: unknown, schema?: JsonSchema, root = schema): string {
  return `${stringify(schema && root ? orderMembers(value, schema, root) : value, { indent: 2, maxLength: 100 })}\n`;
}

function orderMembers(value: unknown, given: JsonSchema, root: JsonSchema): unknown {
  const schema = resolveSchema(given, root);
  const known = [schema, ...(schema.anyOf ?? [])].map((each) => resolveSchema(each, root));
  if (Array.isArray(value)) {
    const items = known.find((s) => s.items)?.items;
    return items ? value.map((item) => orderMembers(item, items, root)) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const properties = known.find((s) => s.properties)?.properties ?? {};
  const members = Object.entries(value);
  const place = new Map(Object.keys(properties).map((name, i) => [name, i]));
  members.sort(([a], [b]) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size));
  return Object.fromEntries(
    members.map(([name, inner]) => {
      const innerSchema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, innerSchema ? orderMembers(inner, innerSchema, root) : inner];
    }),
  );
}
