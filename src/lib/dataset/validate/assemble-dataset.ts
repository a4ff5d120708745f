import {
  type Dataset,
  type DatasetFileName,
  type DatasetPart,
  datasetFiles,
  emptyFiles,
  isOptional,
  isTextPart,
} from '../dataset-schema.ts';
import type { FoundFile } from '../file-list.ts';
import type { Hole } from '../findings/ground.ts';
import type { Finding } from '../findings/issue.ts';
import { findIndependent } from './find-independent.ts';
import { keepSound } from './keep-sound.ts';
import { mendValue } from './mend-value.ts';
import { type DatasetRule, datasetRules } from './rules/dataset-rules.ts';

type Values = ReadonlyMap<DatasetPart, unknown>;

/** The files every dataset must have. */
const required = (Object.keys(datasetFiles) as DatasetFileName[]).filter(
  (name) => !isOptional(name),
);

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
 * What the rules across files find although parts of the dataset do not fit the schema or could not be read: the
 * rest is looked at all the same, and nothing is said of what is broken nor of what merely follows from it.
 * @param unread the files that are there but could not be read, and those that should be there.
 * @throws what a rule throws that fails at sound records too.
 */
export function findRuleViolationsBeside(
  values: Values,
  unread: readonly DatasetPart[],
  files: readonly FoundFile[] = [],
  rules: readonly DatasetRule[] = datasetRules,
): Finding[] {
  const holes: Hole[] = unread.map((file) => ({ file, path: [], lost: 'list' }));
  const mended = new Map<DatasetPart, unknown>();
  for (const part of new Set([...required, ...values.keys()])) {
    const result = mendValue(part, values.get(part) ?? {});
    if (!values.has(part)) mended.set(part, result?.value);
    else if (result) {
      mended.set(part, result.value);
      holes.push(...result.holes);
    } else holes.push({ file: part, path: [], lost: 'list' });
  }
  const dataset = assembleDataset(mended, files);
  const findings = rules.flatMap((rule) => {
    try {
      return rule(dataset);
    } catch (error) {
      // A rule may rely on what only the schema ensures: it speaks once the records are in order.
      if (fails(rule, assembleSound(values, files))) throw error;
      return [];
    }
  });
  return findIndependent(findings, holes);
}

function fails(rule: DatasetRule, dataset: Dataset): boolean {
  try {
    rule(dataset);
    return false;
  } catch {
    return true;
  }
}

/** The part of a dataset that fits the schema. */
function assembleSound(values: Values, files: readonly FoundFile[]): Dataset {
  const blank = required.map((part) => [part, mendValue(part, {})?.value] as const);
  const sound = [...values]
    .map(([part, value]) => [part, keepSound(part, value)] as const)
    .filter(([, value]) => value !== undefined);
  return assembleDataset(new Map([...blank, ...sound]), files);
}
