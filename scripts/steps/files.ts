import { join } from 'node:path';
import { copyFiles } from '../../src/build/copy-files.ts';
import { filesFolder } from '../../src/build/list-files.ts';
import { loadValidDataset } from '../../src/build/model.ts';
import { isOwnSite } from '../../src/build/output/site-mark.ts';
import { type Step, StepFailure } from './step.ts';

/** Brings the files that standards name to the staged site; those nobody names stay where they are. */
export const files: Step = (settings) => {
  const { standards } = loadValidDataset(settings).standards;
  const paths = new Set(standards.flatMap(({ files = [] }) => files.map(({ path }) => path)));
  if (paths.size === 0) return '没有附件';
  if (!isOwnSite(settings.staging)) {
    throw new StepFailure(`没有生成好的网站 ${settings.staging}；先运行 npm run build`);
  }
  const copied = copyFiles([...paths], {
    from: join(settings.dataset, filesFolder),
    to: join(settings.staging, filesFolder),
    last: join(settings.out, filesFolder),
  });
  return `${paths.size} 个附件，复制 ${copied}`;
};
