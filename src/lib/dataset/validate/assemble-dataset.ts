import { type Dataset, type DatasetPart, emptyFiles, isTextPart } from '../dataset-schema.ts';
import type { FoundFile } from '../file-list.ts';
import type { Finding } from '../findings/issue.ts';
import { mendValue, recordOf } from './mend-value.ts';
import { datasetRules } from './rules/dataset-rules.ts';

type Values = ReadonlyMap<DatasetPart, unknown>;

/**
 * Puts the files of a dataset together; absent optional files and lists are empty.
 * @param files what stands in its folder of files.
 */
export function assembleDataset(values: Values, files: readonly FoundFile[] = []): Dataset {
  const all = [...values];
  const present = Object.fromEntries(all.filter(([part]) => !isTextPart(part)));
  // Without a prototype: a source may be called `constructor`.
  const texts: Record<string, unknown> = Object.assign(
    Object.create(null),
    Object.fromEntries(
      all.flatMap(([part, value]) =>
        isTextPart(part) ? [[part.slice('texts/'.length), value]] : [],
      ),
    ),
  );
  const site = { families: [], ...(present.site as object) };
  return { ...emptyFiles, ...present, site, texts, files } as unknown as Dataset;
}

/** What the rules across files find in a dataset that fits the schema. */
export function findRuleViolations(dataset: Dataset): Finding[] {
  return datasetRules.flatMap((rule) => rule(dataset));
}

/**
 * What the rules across files find although some records do not fit the schema: those records are mended for
 * the purpose, and nothing is said about them. Empty when whole lists or the number grammar are broken.
 */
export function findRuleViolationsBeside(values: Values, files: readonly FoundFile[]): Finding[] {
  const mended = new Map([...values].map(([part, value]) => [part, mendValue(part, value)]));
  if (mended.get('numbering')?.records.size !== 0) return [];
  if ([...mended.values()].includes(null)) return [];
  const dataset = assembleDataset(new Map([...mended].map(([part, m]) => [part, m?.value])), files);
  const silent = (finding: Finding) =>
    mended.get(finding.file)?.records.has(recordOf(finding.path));
  return datasetRules.flatMap((rule) => {
    try {
      return rule(dataset).filter((finding) => !silent(finding));
    } catch {
      // A rule may rely on what only the schema ensures; it speaks once the records are in order.
      return [];
    }
  });
}
