import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listGuideAddresses, nameGuides } from '../src/build/guides.ts';
import { readDataset } from '../src/build/read-dataset.ts';
import { readToday } from '../src/build/settings.ts';
import { spellPinyin } from '../src/build/spell-pinyin.ts';
import { formatIssues, splitIssues } from '../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../src/lib/dataset/validate/validate-dataset.ts';
import { askColumns } from '../src/lib/import/columns/ask-columns.ts';
import { fieldWords } from '../src/lib/import/columns/field-words.ts';
import { guessHeader } from '../src/lib/import/columns/guess-header.ts';
import { readMap } from '../src/lib/import/columns/read-map.ts';
import { type ImportResult, importCatalogue } from '../src/lib/import/import-catalogue.ts';
import { printChanges } from '../src/lib/import/print-changes.ts';
import { describeImport } from '../src/lib/import/report/describe-import.ts';
import { formatCommand } from '../src/lib/import/report/format-command.ts';
import { allAdvice, formatProblems } from '../src/lib/import/report/format-problems.ts';
import {
  type ChosenSheets,
  chooseSheets,
  nameSheets,
} from '../src/lib/import/sheets/choose-sheets.ts';
import { readSheets } from '../src/lib/import/sheets/read-sheets.ts';
import { SheetError } from '../src/lib/import/sheets/sheet.ts';
import { askTerminal } from './ask-terminal.ts';
import { readCommandLine } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { finishReplacement } from './finish-replacement.ts';
import { openDataset } from './open-dataset.ts';
import { readSamples } from './read-starter.ts';
import { replaceFiles } from './replace-files.ts';

const help = `用法：npm run import -- 目录.xlsx|目录.csv --dataset 文件夹 [--map 列=字段,…] [--dry-run] [--prune] [--all]

把标准目录导入数据集：按通常的名称认出各栏，与已有的记录比较，只写有改动的文件。有一格读不出，就什么都不写。
网站导出的表改过之后，也这样导回。
分类分几列（一级、二级、三级）的连成一条路径；写在一格中的，各级之间写“ > ”：基建 > 变电 > 设备安装。
  --dataset  数据集文件夹（默认 src/content/dataset）
  --map      指明各栏取作何字段（在终端中，没有认出的栏会逐一问），如 "专业=category,关键词=field:list"；记在 columns.json 中，下次照用
  --dry-run  只说会有什么改动，不写
  --prune    删去目录中没有的标准
  --all      同类的全部列出，不只是首几例
字段：
${Object.entries(fieldWords)
  .map(([field, [word]]) => `  ${field.padEnd(18)}${word}`)
  .join('\n')}
  field[:类型]       本数据集自己的字段，类型 text、date、number、link、list`;

const { settings, words, values } = readCommandLine(help, {
  map: { type: 'string' },
  'dry-run': { type: 'boolean' },
  prune: { type: 'boolean' },
  all: { type: 'boolean' },
});
const [file = '', ...rest] = words;
if (file === '' || rest.length > 0) fail(help, 2);
const isWindows = process.platform === 'win32';
const prune = values.prune === true;
const all = values.all === true;
const dry = values['dry-run'] === true;
let map = readMapOption();
finishEarlier();
const asRead = readFiles();
const dataset = openDataset(settings.dataset);
const sheets = await readCatalogue();
const result = await runImport();
if (sheets.unread.length > 0) {
  console.log(`没有读的工作表：${sheets.unread.join('、')}（按名称读 ${nameSheets()}）`);
}
if (result.problems.length > 0) {
  tell(false);
  const lines = formatProblems(result.problems, all);
  refuse([...lines, `${result.problems.length} 处读不出，没有写任何文件`]);
}
const changes = printChanges(dataset, result.dataset, listGuideAddresses(nameGuides(settings)));
const files = new Map([...changes].map(([part, text]) => [`${part}.json`, text]));
checkResult();
const names = [...files.keys()].join('、');
if (!dry) writeAll();
tell(!dry);
if (files.size === 0) console.log('与数据集没有差别，没有写任何文件');
else console.log(dry ? `会改写 ${names}（--dry-run，没有写）` : `已改写 ${names}`);

function tell(written: boolean): void {
  const samples = readSamples(dataset.numbering);
  const outcome = { prune, written, samples, isWindows, all };
  for (const line of describeImport(result, outcome)) console.log(line);
}

/** Does the rest of what an import that was cut off began to write. */
function finishEarlier(): void {
  try {
    if (finishReplacement(settings.dataset)) console.log('上次中断的改写已写完');
  } catch (error) {
    fail(explainFailure(error));
  }
}

/** What the JSON files of the dataset hold before anything is made of it; none where they cannot be read, which is told then. */
function readFiles(): ReadonlyMap<string, Uint8Array> {
  try {
    const files = [...readDataset(settings.dataset)];
    return new Map(files.filter(([name]) => name.endsWith('.json')));
  } catch {
    return new Map();
  }
}

async function readCatalogue(): Promise<ChosenSheets> {
  try {
    const chosen = chooseSheets(await readSheets(readFileSync(file)));
    if (chosen) return chosen;
  } catch (error) {
    fail(`读不出 ${file}：${explainFailure(error)}`);
  }
  fail(`${file} 是空的`);
}

/** Imports, once more with what is answered where there is somebody to ask what columns hold. */
async function runImport(): Promise<ImportResult> {
  const first = takeOver();
  const isAnswered = process.stdin.isTTY && process.stdout.isTTY && !dry;
  if (!isAnswered || first.suggestions.length === 0) return first;
  const answers = await askTerminal((ask) => askColumns(first.suggestions, ask));
  if (!answers) fail('已中断，没有写任何文件', 130);
  if (answers.length === 0) return first;
  map = [...map, ...answers];
  return takeOver();
}

function takeOver(): ImportResult {
  const today = readToday(dataset.site.timeZone);
  const catalogue = basename(file);
  try {
    const request = { dataset, sheets, catalogue, map, prune, today, spell: spellPinyin };
    const taken = importCatalogue(request);
    if (taken) return taken;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    fail(explainFailure(error));
  }
  const guess = guessHeader(sheets.standards);
  const need = '要有“标准名称”或“标准号”一栏，或用 --map 指明';
  fail(`${file} 中没有认得的表头：${need}${guess ? `\n${guess}` : ''}`);
}

function readMapOption() {
  try {
    return readMap(String(values.map ?? ''));
  } catch (error) {
    fail(explainFailure(error), 2);
  }
}

/** Nothing is written that the validation would not let through. */
function checkResult(): void {
  const texts = [...files].map(([name, text]) => [name, Buffer.from(text)] as const);
  const { errors } = splitIssues(
    validateDataset(new Map([...readDataset(settings.dataset), ...texts])).issues,
  );
  if (errors.length === 0) return;
  tell(false);
  refuse([
    ...formatIssues(errors, all, allAdvice),
    `导入的结果有 ${errors.length} 个问题，没有写任何文件`,
  ]);
}

function writeAll(): void {
  try {
    replaceFiles(settings.dataset, files, asRead);
  } catch (error) {
    refuse([`写不进 ${settings.dataset}，数据集没有改动：${explainFailure(error)}`]);
  }
}

/** Ends the import, and says how to repeat it: what was said of columns is not remembered when nothing is written. */
function refuse(lines: readonly string[]): never {
  const options = [...(dry ? ['--dry-run'] : []), ...(prune ? ['--prune'] : [])];
  const given = values.dataset ? ['--dataset', String(values.dataset)] : [];
  const again = formatCommand([file, ...given, ...options], map, isWindows);
  fail([...lines, ...(map.length > 0 ? [`改正之后再来一次：`, `  ${again}`] : [])].join('\n'));
}

function fail(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}
