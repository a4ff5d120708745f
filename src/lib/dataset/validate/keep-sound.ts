import { type DatasetPart, schemaOf } from '../dataset-schema.ts';

/**
 * What of the value of a file fits its schema: all of it, or the records that do; undefined where what is wrong is
 * not in single records.
 */
export function keepSound(part: DatasetPart, value: unknown): unknown {
  const schema = schemaOf(part);
  const issues = schema.safeParse(value).error?.issues ?? [];
  if (issues.length === 0) return value;
  const broken = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path } of issues) {
    const [list, at] = path;
    if (list === undefined || typeof at !== 'number') return undefined;
    broken.set(list, (broken.get(list) ?? new Set()).add(at));
  }
  const members = Object.entries(value as object).map(([name, list]) => {
    const places = broken.get(name);
    return [name, places ? (list as unknown[]).filter((_, i) => !places.has(i)) : list];
  });
  const kept: unknown = Object.fromEntries(members);
  return schema.safeParse(kept).success ? kept : undefined;
}
