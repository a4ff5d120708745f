import type { Standard } from './standard.ts';
import { parseTitleParts } from './title-parts.ts';

/** The parts of a multi-part standard that a dataset has. */
export interface Series {
  /** What the titles of all parts begin with. */
  stem: string;
  /** In the order of their numbers; a part may stand there twice, as a plan and as a standard. */
  parts: readonly Standard[];
  /** The numbers missing below that of the last part. */
  missing: readonly number[];
}

/**
 * Groups the parts of multi-part standards by family and the stem of their titles; a plan and a published part
 * meet here. By id of the standard; one that is alone is not there.
 */
export function groupSeries(standards: readonly Standard[]): ReadonlyMap<string, Series> {
  const groups = Map.groupBy(standards, ({ family, title }) => {
    const parts = parseTitleParts(title);
    return parts ? `${family?.id} ${parts.stem.replace(/\s+/gu, '')}` : null;
  });
  groups.delete(null);
  const byId = new Map<string, Series>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
    for (const standard of group) {
      const stem = parseTitleParts(standard.title)?.stem ?? '';
      byId.set(standard.id, { stem, parts: group, missing: listMissing(group) });
    }
  }
  return byId;
}

function listMissing(parts: readonly Standard[]): number[] {
  const present = new Set(parts.map(({ part }) => part));
  const last = Math.max(...parts.map(({ part }) => part ?? 0));
  return Array.from({ length: last }, (_, i) => i + 1).filter((number) => !present.has(number));
}
