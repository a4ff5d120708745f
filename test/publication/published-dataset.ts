import { readDataset } from '../../src/build/read-dataset.ts';
import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';
import { formatIssue } from '../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../src/lib/dataset/validate/validate-dataset.ts';

/** The dataset this repository publishes. @throws when it does not validate. */
export function readPublishedDataset(): Dataset {
  const { dataset, issues } = validateDataset(readDataset('src/content/dataset'));
  if (!dataset) throw new Error(issues.map(formatIssue).join('\n'));
  return dataset;
}
