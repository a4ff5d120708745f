import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { listRecords } from '../../../../src/lib/releases/list-records.ts';

/** Kinds whose ids are what readers call them: entries of the register of errata, prefixes of numbers. */
const openIds = new Set(['erratum', 'numbering']);

/** The words for records in which the id of one stands: whole, or one of those it is made of. */
export function findIds(
  dataset: Dataset,
  told: readonly { kind: string; label: string }[],
): string[] {
  const records = listRecords(dataset);
  const proper = new Set(records.flatMap(({ value }) => listProperNames(value)));
  const ids = new Set(
    records
      .filter(({ kind }) => !openIds.has(kind))
      .flatMap(({ id }) => [id, ...id.split(/[\s>/#]+/u)])
      .filter((id) => /[a-z]/u.test(id) && !proper.has(id)),
  );
  return told.flatMap(({ kind, label }) => {
    const words = label.split(/[^\w.#>/-]+/u).flatMap((word) => [word, ...word.split(/[>#/]/u)]);
    return words.filter((word) => ids.has(word)).map((word) => `${kind} ${label}: ${word}`);
  });
}

/** The words of names and titles: a word of English may be an id besides. */
function listProperNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (typeof each !== 'string') return listProperNames(each);
    return /^(?:title|number|planNumber|name|fullName|shortTitle|text|what)$/u.test(name)
      ? each.split(/[^\w.#>/-]+/u)
      : [];
  });
}
