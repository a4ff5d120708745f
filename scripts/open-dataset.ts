import { readDataset } from '../src/build/read-dataset.ts';
import type { Dataset } from '../src/lib/dataset/dataset-schema.ts';
import { formatIssues, splitIssues } from '../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../src/lib/dataset/validate/validate-dataset.ts';
import { explainFailure } from './explain-failure.ts';

/** Reads a dataset folder for a command. Says what is wrong and ends the process when it is not a valid dataset. */
export function openDataset(folder: string): Dataset {
  try {
    const { dataset, issues } = validateDataset(readDataset(folder));
    if (dataset) return dataset;
    for (const line of formatIssues(splitIssues(issues).errors)) console.error(line);
  } catch (error) {
    console.error(`读不到数据集文件夹 ${folder}：${explainFailure(error)}`);
  }
  process.exit(1);
}
