import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listGuideAddresses, nameGuides } from '../src/build/guides.ts';
import { readDataset } from '../src/build/read-dataset.ts';
import { createJsonSchema, type Dataset } from '../src/lib/dataset/dataset-schema.ts';
import { formatIssues, type Issue, splitIssues } from '../src/lib/dataset/findings/issue.ts';
import { parseJson } from '../src/lib/dataset/json/parse-json.ts';
import { printJson } from '../src/lib/dataset/json/print-json.ts';
import { printDataset } from '../src/lib/dataset/validate/canonical-dataset.ts';
import { validateDataset } from '../src/lib/dataset/validate/validate-dataset.ts';
import { listAddresses } from '../src/lib/site/list-addresses.ts';
import { readCommandLine } from './command-line.ts';
import { findGuideFaults } from './find-guide-faults.ts';
import { finishReplacement } from './finish-replacement.ts';

const help = `用法：npm run validate [-- --fix] [--dataset 文件夹]

检查数据集，一次列出全部问题：文件:行:列 记录 字段 — 问题 — 做法。
问题之后是提示：可能有误，也可能本来如此，不影响生成。同类的多于五项时，只列首五例。
  --all      同类的全部列出
  --fix      把各文件改写为规范的次序与版式，去掉 BOM 与首尾空白，登记新网址，更新 schema.json
  --dataset  数据集文件夹（默认 src/content/dataset；亦可用环境变量 DATASET_DIR）`;

const { settings, fix, values } = readCommandLine(help, { all: { type: 'boolean' } });
const folder = settings.dataset;
const faults = findGuideFaults(settings);
const guides = faults.length > 0 ? [] : listGuideAddresses(nameGuides(settings));
if (fix) {
  finishEarlier();
  fixFiles();
}
const { dataset, issues } = validateDataset(readFolder());
const pending = dataset ? findPending(dataset) : [];
for (const line of formatIssues([...issues, ...faults, ...pending], values.all === true)) {
  console.error(line);
}
const count = splitIssues(issues).errors.length + faults.length + pending.length;
if (count > 0) {
  console.error(`共 ${count} 个问题`);
  process.exit(1);
}
console.log(`数据无误：${folder}`);

function readFolder(): Map<string, Uint8Array> {
  try {
    return readDataset(folder);
  } catch (error) {
    console.error(
      `读不到数据集文件夹 ${folder}：${error instanceof Error ? error.message : error}`,
    );
    process.exit(1);
  }
}

/** Does the rest of what a command that was cut off began to write. */
function finishEarlier(): void {
  try {
    if (finishReplacement(folder)) console.log('上次中断的改写已写完');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Rewrites what can be read; what cannot be read is left as it is and reported by the validation. */
function fixFiles(): void {
  write(printDataset(readValues()));
  writeIfChanged('schema.json', printJson(createJsonSchema()));
  const { dataset } = validateDataset(readFolder());
  if (!dataset) return;
  const addresses = [...dataset.addresses.addresses, ...listAddresses(dataset, guides)];
  write(printDataset({ addresses: { addresses } }));
}

/** What the files of the folder hold, by name without `.json`, as far as they can be read. */
function readValues(): Record<string, unknown> {
  return Object.fromEntries(
    [...readFolder()].flatMap(([file, bytes]) => {
      const value = parseQuietly(bytes);
      return value === undefined ? [] : [[file.replace(/\.json$/, ''), value]];
    }),
  );
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) writeIfChanged(`${name}.json`, text);
}

function writeIfChanged(name: string, text: string): void {
  if (isPrinted(name, text)) return;
  writeFileSync(join(folder, name), text);
  console.log(`已改写 ${name}`);
}

/** Whether a file is there as it would be printed; line ends are the business of version control. */
function isPrinted(name: string, text: string): boolean {
  const file = join(folder, name);
  return existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text;
}

function parseQuietly(bytes: Uint8Array): unknown {
  try {
    const document = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return document.duplicates.length === 0 ? document.value : undefined;
  } catch {
    return undefined;
  }
}

/** What is right in itself but not yet written down: layout, new addresses, the schema. */
function findPending(dataset: Dataset): Issue[] {
  const pending = (kind: string, file: string): Omit<Issue, 'problem'> => {
    const advice = '运行 npm run validate -- --fix';
    return { file, line: 1, column: 1, record: '', field: '', kind, advice };
  };
  const known = new Set(dataset.addresses.addresses);
  const unrecorded = listAddresses(dataset, guides).filter((address) => !known.has(address));
  const printed = new Map<string, string>(
    [...printDataset(readValues())].map(([name, text]) => [`${name}.json`, text]),
  );
  printed.set('schema.json', printJson(createJsonSchema()));
  const untidy = [...printed].filter(
    ([name, text]) => existsSync(join(folder, name)) && !isPrinted(name, text),
  );
  return [
    ...untidy.map(([file]) => ({ ...pending('file.layout', file), problem: '次序或版式不规范' })),
    ...unrecorded.map((record) => ({
      ...pending('address.new', 'addresses.json'),
      record,
      problem: '新网址尚未登记',
    })),
  ];
}
