import { performance } from 'node:perf_hooks';
import { findOutputFault } from '../src/build/output/find-output-fault.ts';
import { readCommandLine } from './command-line.ts';
import { check } from './steps/check.ts';
import { diagrams } from './steps/diagrams.ts';
import { files } from './steps/files.ts';
import { generate } from './steps/generate.ts';
import { describeSite, identifySite, publish, recover } from './steps/publish.ts';
import { searchIndex } from './steps/search-index.ts';
import { site } from './steps/site.ts';
import { describeFailure, type Step } from './steps/step.ts';
import { validate } from './steps/validate.ts';

/** The pipeline, in order. Each step can be run alone: `npm run build -- NAME`. */
const steps: Record<string, Step> = {
  validate,
  generate,
  diagrams,
  site,
  files,
  index: searchIndex,
  check,
  publish,
};

const help = `用法：npm run build [-- 步骤…] [--dataset 文件夹] [--out 文件夹]

由数据集生成整个网站；各步依次为 ${Object.keys(steps).join(' → ')}。
只写步骤名则只运行该步，例如 npm run build -- check。
  --dataset  数据集文件夹（默认 src/content/dataset；亦可用环境变量 DATASET_DIR）
  --out      网站文件夹（默认 dist；亦可用环境变量 OUT_DIR）：须不存在、是空的，或是本工具生成的网站`;

const { settings, words } = readCommandLine(help);
const unknown = words.find((word) => !Object.hasOwn(steps, word));
if (unknown) {
  console.error(`没有名为 ${unknown} 的步骤\n\n${help}`);
  process.exit(2);
}
const fault = findOutputFault(settings);
if (fault) {
  console.error(fault);
  process.exit(2);
}
recover(settings);
const before = identifySite(settings);
const chosen = words.length > 0 ? words : Object.keys(steps);
for (const [i, name] of chosen.entries()) {
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`[${i + 1}/${chosen.length}] ${name} …\r`);
  try {
    const report = await steps[name]?.(settings);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`[${i + 1}/${chosen.length}] ${name}  ${report}（${seconds} 秒）`);
  } catch (error) {
    console.error(`\n步骤 ${name} 没有完成：\n${describeFailure(error)}\n`);
    console.error(`改正后运行 npm run build；只重跑这一步：npm run build -- ${name}`);
    const published = describeSite(settings, before);
    if (published) console.error(published);
    process.exit(1);
  }
}
