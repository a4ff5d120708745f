import type { Dataset } from '../dataset/dataset-schema.ts';
import { labelsOf } from '../labels/labels.ts';
import type { Version } from '../model/version.ts';
import { compareDigests, digestDataset, foldReleases } from './compare-digests.ts';
import { summariseChanges } from './describe-changes.ts';

/** The versions of a dataset, newest first, each compared with the one before; unreleased changes come first. */
export function listVersions(dataset: Dataset): Version[] {
  const { releases } = dataset.releases;
  const labels = labelsOf(dataset);
  const digests = foldReleases(releases);
  const versions = releases.map(({ version, date }, i): Version => {
    const [before, after] = [digests[i - 1], digests[i]];
    const made = compareDigests(before ?? new Map(), after ?? new Map());
    return { version, date, changes: made, summary: summariseChanges(labels, made) };
  });
  const newest = digests[digests.length - 1];
  const pending = newest ? compareDigests(newest, digestDataset(dataset)) : [];
  const unreleased: Version[] =
    pending.length > 0
      ? [
          {
            version: null,
            date: null,
            changes: pending,
            summary: summariseChanges(labels, pending),
          },
        ]
      : [];
  return [...unreleased, ...versions.reverse()];
}
