import { readFileSync, writeFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/universal';
import { listGuideAddresses, nameGuides } from '../src/build/guides.ts';
import { readDataset } from '../src/build/read-dataset.ts';
import { readToday } from '../src/build/settings.ts';
import { formatIssues, splitIssues } from '../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../src/lib/dataset/validate/validate-dataset.ts';
import { printChanges } from '../src/lib/import/print-changes.ts';
import { readSheets } from '../src/lib/import/sheets/read-sheets.ts';
import { reviewDays } from '../src/lib/model/status/assess.ts';
import { listReview } from '../src/lib/review/list-review.ts';
import { listUndated } from '../src/lib/review/list-undated.ts';
import { readReview } from '../src/lib/review/read-review.ts';
import { reviewColumns, reviewKeys } from '../src/lib/review/review-columns.ts';
import { readWholeDay } from '../src/lib/review/review-row.ts';
import { createModel } from '../src/lib/site/create-model.ts';
import { readCommandLine } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { openDataset } from './open-dataset.ts';
import { replaceFiles } from './replace-files.ts';

const help = `用法：npm run review -- [--older-than 天数] [--on 日期] [--to 文件.xlsx]
      npm run review -- --from 文件.xlsx [--on 日期] [--by 单位] [--dry-run]

列出状态须重新核对的标准：未经核实的，以及核实已久的。在导出的表中填写“查实结果”等栏后读回，每行成为一个 verified 事件；有一行读不出，就什么都不写。
  --older-than  核实超过多少天的也列出（默认 ${reviewDays}）
  --on          从哪一天算起，也是没有写明的查实日期（默认今天，--from 时不能更晚）
  --to          另存为 XLSX
  --from        读回填写好的表（XLSX 或 CSV）
  --by          没有写明的查实单位
  --dry-run     只说会添加什么，不写
  --dataset     数据集文件夹（默认 src/content/dataset）`;

const { settings, words, values } = readCommandLine(help, {
  'older-than': { type: 'string' },
  on: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean' },
});
const olderThan = Number(values['older-than'] ?? reviewDays);
const dataset = openDataset(settings.dataset);
const today = readToday(dataset.site.timeZone);
const day = values.on === undefined ? today : readDay(String(values.on));
if (words.length > 0) fail(`不认得 ${words.join(' ')}\n\n${help}`, 2);
if (!Number.isInteger(olderThan) || olderThan < 0)
  fail(`--older-than 应为天数，不是“${values['older-than']}”\n\n${help}`, 2);
if (values.from !== undefined && day > today) fail(`--on 的 ${day} 晚于今天\n\n${help}`, 2);
const model = createModel(dataset, day);
if (values.from === undefined) await writeWorklist();
else await readResults(String(values.from));

async function writeWorklist(): Promise<void> {
  const rows = listReview(model, olderThan, day).map((row) => reviewKeys.map((key) => row[key]));
  for (const row of rows) console.log(row.slice(0, reviewKeys.indexOf('result')).join('\t'));
  console.log(`共 ${rows.length} 项须核对`);
  const undated = listUndated(dataset);
  if (undated.length > 0)
    console.log(
      [`${undated.length} 条证据没有查看日期（再查看一次，添加 seenOn）：`, ...undated].join('\n'),
    );
  if (values.to === undefined) return;
  const data = [
    reviewKeys.map((key) => ({ value: reviewColumns[key], fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const columns = reviewKeys.map((key) => ({ width: key === 'title' ? 60 : 20 }));
  try {
    const blob = await writeExcelFile(data, { columns, stickyRowsCount: 1 }).toBlob();
    writeFileSync(String(values.to), new Uint8Array(await blob.arrayBuffer()));
  } catch (error) {
    fail(`写不出 ${values.to}：${explainFailure(error)}`);
  }
  console.log(`已写 ${values.to}`);
}

async function readResults(file: string): Promise<void> {
  const { events, repeated, problems } = readReview(model, await readRows(file), {
    ...{ day, unit: String(values.by ?? '') },
  });
  if (problems.length > 0) {
    const lines = problems.map((problem) => `${file} ${problem}`);
    fail([...lines, `${problems.length} 处读不出，没有写任何文件`].join('\n'));
  }
  if (repeated > 0) console.log(`${repeated} 行已在数据集中，不再添加`);
  const after = {
    ...dataset,
    events: { ...dataset.events, events: [...dataset.events.events, ...events] },
  };
  const changes = printChanges(dataset, after, listGuideAddresses(nameGuides(settings)));
  const files = new Map([...changes].map(([part, text]) => [`${part}.json`, text]));
  checkResult(files);
  for (const { record, status, date, by } of events)
    console.log([record, status, date, by].join('\t'));
  if (!values['dry-run']) {
    try {
      replaceFiles(settings.dataset, files);
    } catch (error) {
      fail(`写不进 ${settings.dataset}，数据集没有改动：${explainFailure(error)}`);
    }
  }
  console.log(`${values['dry-run'] ? '会添加' : '已添加'} ${events.length} 个事件`);
}

async function readRows(file: string): Promise<readonly (readonly string[])[]> {
  try {
    const [sheet] = await readSheets(readFileSync(file));
    return sheet?.rows ?? [];
  } catch (error) {
    fail(`读不出 ${file}：${explainFailure(error)}`);
  }
}

/** A day however it is typed. */
function readDay(text: string): string {
  return readWholeDay(text) ?? fail(`--on 应为一天（YYYY-MM-DD），不是“${text}”\n\n${help}`, 2);
}

/** Nothing is written that the validation would not let through. */
function checkResult(files: ReadonlyMap<string, string>): void {
  const texts = [...files].map(([name, text]) => [name, Buffer.from(text)] as const);
  const { issues } = validateDataset(new Map([...readDataset(settings.dataset), ...texts]));
  const { errors } = splitIssues(issues);
  if (errors.length === 0) return;
  fail([...formatIssues(errors), `结果有 ${errors.length} 个问题，没有写任何文件`].join('\n'));
}

function fail(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}
