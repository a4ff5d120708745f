import { validateFiles } from '../../src/build/load-dataset.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import { formatIssue } from '../../src/lib/dataset/validate/issue.ts';
import { type Step, StepFailure } from './step.ts';

/** Validates the dataset; every problem is listed, and nothing is written. */
export const validate: Step = ({ dataset: folder, cache }) => {
  const { dataset, issues } = validateFiles(readFolder(folder), cache);
  if (!dataset) {
    throw new StepFailure(`${issues.map(formatIssue).join('\n')}\n共 ${issues.length} 个问题`);
  }
  const { standards, errata, events } = dataset;
  const counts = [
    `标准 ${standards.standards.length}`,
    `事件 ${events.events.length}`,
    `勘误 ${errata.errata.length}`,
  ];
  return `数据无误：${counts.join('，')}`;
};

function readFolder(folder: string): Map<string, Uint8Array> {
  try {
    return readDataset(folder);
  } catch (error) {
    throw new StepFailure(
      `读不到数据集文件夹 ${folder}：${error instanceof Error ? error.message : error}`,
    );
  }
}
