import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { listGuideAddresses, nameGuides } from '../src/build/guides.ts';
import { readToday } from '../src/build/settings.ts';
import { printDataset } from '../src/lib/dataset/validate/canonical-dataset.ts';
import { labelsOf } from '../src/lib/labels/labels.ts';
import {
  compareDigests,
  digestDataset,
  foldReleases,
  packChanges,
  raiseVersion,
  requiredStep,
} from '../src/lib/releases/compare-digests.ts';
import { summariseChanges } from '../src/lib/releases/describe-changes.ts';
import { listAddresses } from '../src/lib/site/list-addresses.ts';
import { readCommandLine } from './command-line.ts';
import { openDataset } from './open-dataset.ts';

const help = `用法：npm run release [-- --dataset 文件夹]

把数据集现在的内容记为一个新版本：与上一版比较，按增删改定版本号，写入 releases.json 与 site.json。
  --dataset  数据集文件夹（默认 src/content/dataset）`;

const { settings } = readCommandLine(help);
const dataset = openDataset(settings.dataset);
const { releases } = dataset.releases;
const last = releases[releases.length - 1];
const digest = digestDataset(dataset);
const changes = compareDigests(foldReleases(releases).pop() ?? new Map(), digest);
const step = requiredStep(changes);
if (!step) {
  console.log(`与 ${last?.version} 版没有差别，不必发布`);
  process.exit(0);
}
const version = last ? raiseVersion(last.version, step) : dataset.site.version;
const release = {
  version,
  date: readToday(dataset.site.timeZone),
  records: packChanges(changes, digest),
};
const next = {
  ...dataset,
  site: { ...dataset.site, version },
  releases: { releases: [...releases, release] },
};
const addresses = [
  ...new Set([
    ...dataset.addresses.addresses,
    ...listAddresses(next, listGuideAddresses(nameGuides(settings))),
  ]),
];
for (const [name, text] of printDataset({ ...next, addresses: { addresses } })) {
  if (!['site', 'releases', 'addresses'].includes(name)) continue;
  writeFileSync(join(settings.dataset, `${name}.json`), text);
}
console.log(`${version}（${release.date}）：${summariseChanges(labelsOf(dataset), changes)}`);
