import { validateFiles } from '../../src/build/load-dataset.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import { formatIssues, splitIssues } from '../../src/lib/dataset/findings/issue.ts';
import { findGuideFaults } from '../find-guide-faults.ts';
import { type Step, StepFailure } from './step.ts';

/**
 * Validates the dataset and what its hand-written pages say of themselves; every problem is listed, and nothing is
 * written. Hints are counted and stop nothing.
 */
export const validate: Step = (settings) => {
  const { dataset, issues } = validateFiles(readFolder(settings.dataset), settings.cache);
  const { errors, hints } = splitIssues(issues);
  const faults = [...errors, ...findGuideFaults(settings)];
  if (!dataset || faults.length > 0) {
    throw new StepFailure(`${formatIssues(faults).join('\n')}\n共 ${faults.length} 个问题`);
  }
  const { standards, errata, events } = dataset;
  const counts = [
    `标准 ${standards.standards.length}`,
    `事件 ${events.events.length}`,
    `勘误 ${errata.errata.length}`,
    ...(hints.length > 0 ? [`提示 ${hints.length} 处（npm run validate 列出）`] : []),
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
