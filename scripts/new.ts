import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import writeExcelFile from 'write-excel-file/universal';
import { readToday } from '../src/build/settings.ts';
import { spellPinyin } from '../src/build/spell-pinyin.ts';
import { createJsonSchema, type Dataset } from '../src/lib/dataset/dataset-schema.ts';
import { printJson } from '../src/lib/dataset/json/print-json.ts';
import { starterSite } from '../src/lib/dataset/starter-site.ts';
import { assembleDataset } from '../src/lib/dataset/validate/assemble-dataset.ts';
import { printDataset } from '../src/lib/dataset/validate/canonical-dataset.ts';
import { importCatalogue } from '../src/lib/import/import-catalogue.ts';
import { printChanges } from '../src/lib/import/print-changes.ts';
import { listRelationRows } from '../src/lib/import/take/list-relation-rows.ts';
import { readCommandLine } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { readStarterRows, readStarterText } from './read-starter.ts';
import { replaceFiles } from './replace-files.ts';

const help = `用法：npm run new -- 文件夹

新建一个数据集：带例子的 标准.xlsx、由它导入的数据、网站说明 site.json、编号的写法 numbering.json 与说明。
文件夹须不存在，或是空的。`;

const sheet = '标准.xlsx';

const [folder, ...rest] = readCommandLine(help).words;
if (!folder || rest.length > 0) fail(help, 2);
if (existsSync(folder)) {
  if (!statSync(folder).isDirectory()) fail(`不是文件夹：${folder}`);
  if (readdirSync(folder).length > 0) fail(`文件夹不是空的：${folder}`);
}

const empty = assembleDataset(
  new Map<'site' | 'numbering' | 'standards', unknown>([
    ['site', starterSite],
    ['numbering', JSON.parse(readStarterText('numbering.json'))],
    ['standards', { standards: [] }],
  ]),
);
const rows = readStarterRows();
const examples = importExamples();
const workbook = await writeWorkbook({ 标准: rows, 关系: listRelationRows(examples) });
const texts = new Map([...printDataset(readOwn(empty)), ...printChanges(empty, examples, [])]);
const files = new Map<string, string | Uint8Array>([
  ...[...texts].map(([part, text]) => [`${part}.json`, text] as const),
  ['schema.json', printJson(createJsonSchema())],
  ['README.md', readStarterText('README.md')],
  [sheet, workbook],
]);
try {
  mkdirSync(folder, { recursive: true });
  replaceFiles(folder, files);
} catch (error) {
  fail(`写不进 ${folder}：${explainFailure(error)}`);
}
console.log(`已新建 ${folder}：${[...files.keys()].join('、')}`);
console.log(`先看一眼网站：npm run build -- --dataset ${folder} --out ${resolve(folder)}-site`);

/** The files every new dataset has, whatever its examples hold. */
function readOwn({ site, numbering, standards }: Dataset) {
  return { site, numbering, standards };
}

function importExamples(): Dataset {
  const sheets = { standards: { name: '标准', rows }, unread: [] };
  const request = { dataset: empty, sheets, catalogue: sheet, map: [], prune: false };
  const today = readToday(empty.site.timeZone);
  const result = importCatalogue({ ...request, today, spell: spellPinyin });
  if (!result || result.problems.length > 0) throw new Error('scripts/starter 中的例子导入不了');
  return result.dataset;
}

/** A workbook of text cells, a sheet each; titles get most room. */
async function writeWorkbook(sheets: Record<string, readonly string[][]>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([name, [headings = [], ...body]]) => ({
    ...{ sheet: name, stickyRowsCount: 1 },
    columns: headings.map((heading) => ({ width: heading.endsWith('名称') ? 50 : 18 })),
    data: [
      headings.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...body.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    ],
  }));
  const blob = await writeExcelFile(data).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function fail(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}
