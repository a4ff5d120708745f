import { existsSync } from 'node:fs';

import type { Dataset } from '../src/lib/dataset/dataset-schema.ts';
import { labelsOf } from '../src/lib/labels/labels.ts';
import {
  compareDigests,
  type Digest,
  digestDataset,
  foldReleases,
  raiseVersion,
  requiredStep,
} from '../src/lib/releases/compare-digests.ts';
import { createRecordFinder, listChangedFields } from '../src/lib/releases/describe-changes.ts';
import { nameRecordKind } from '../src/lib/releases/list-records.ts';
import { createGoneNames } from '../src/lib/releases/name-gone.ts';
import { readCommandLine } from './command-line.ts';
import { openDataset } from './open-dataset.ts';

const help = `用法：npm run diff -- 旧 [新] [--dataset 文件夹]

比较数据集的两个版本，列出新增、删去与改动的记录，并说明版本号应怎样升。
  旧、新     已发布的版本号（如 1.0.0，见 releases.json）或数据集文件夹；省略“新”则为现在的数据集
  --dataset  现在的数据集（默认 src/content/dataset）`;

/** One side of a comparison: its digest, and the dataset itself when it is a folder. */
interface Side {
  version: string;
  digest: Digest;
  dataset: Dataset | null;
}

const { settings, words } = readCommandLine(help);
const [oldName, newName = settings.dataset] = words;
if (!oldName || words.length > 2) {
  console.error(help);
  process.exit(2);
}
const current = openDataset(settings.dataset);
const labels = labelsOf(current);
const [before, after] = [readSide(oldName), readSide(newName)];
const changes = compareDigests(before.digest, after.digest);
const [findOld, findNew] = [before, after].map(({ dataset }) =>
  createRecordFinder(dataset ?? current),
);
const nameGone = createGoneNames(current);
for (const { kind, id, change } of changes) {
  const [old, now] = [findOld?.(kind, id), findNew?.(kind, id)];
  const both = before.dataset && after.dataset && change === 'changed';
  const fields = both ? listChangedFields(old?.value, now?.value) : [];
  const label = (change === 'removed' ? old : now)?.label ?? nameGone(kind, id) ?? id;
  console.log(
    [nameRecordKind(labels, kind), labels.say(`change.${change}`), label, fields.join('、')]
      .join('\t')
      .trimEnd(),
  );
}
const step = requiredStep(changes);
console.log(
  step
    ? `共 ${changes.length} 处；${before.version} 之后应为 ${raiseVersion(before.version, step)}`
    : '两版没有差别',
);

function readSide(name: string): Side {
  if (existsSync(name)) {
    const dataset = name === settings.dataset ? current : openDataset(name);
    return { version: dataset.site.version, digest: digestDataset(dataset), dataset };
  }
  const { releases } = current.releases;
  const at = releases.findIndex(({ version }) => version === name);
  const digest = foldReleases(releases)[at];
  if (digest) return { version: name, digest, dataset: null };
  const known = releases.map(({ version }) => version).join('、') || '（无）';
  console.error(`没有版本或文件夹 ${name}；已发布的版本：${known}`);
  process.exit(2);
}
