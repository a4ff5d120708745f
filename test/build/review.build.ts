import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readSheets } from '../../src/lib/import/sheets/read-sheets.ts';
import { type reviewColumns, reviewKeys } from '../../src/lib/review/review-columns.ts';
import { runScript } from '../engine/scripts/run-script.ts';
import { copyFixture, makeFolder, readTree } from '../engine/scripts/temporary-folder.ts';
import { buildSite } from './built-site.ts';
import { attributeOf, readElements, textsOf } from './read-html.ts';

type Filled = Partial<Record<keyof typeof reviewColumns, string | Date>>;

const page = 'standards/gb-t-8-2019';
const review = (dataset: string, ...words: string[]) =>
  runScript('review.ts', '--dataset', dataset, ...words);
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Fills the row of a standard in a worklist, as a spreadsheet would save it. */
async function fill(file: string, address: string, filled: Filled): Promise<void> {
  const [sheet] = await readSheets(readFileSync(file));
  const at = reviewKeys.indexOf('address');
  const rows = (sheet?.rows ?? []).map((cells) =>
    reviewKeys.map((key, i) => (cells[at] === address && filled[key]) || (cells[i] ?? '')),
  );
  const data = rows.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy/mm/dd' } : { value, type: String },
    ),
  );
  const blob = await writeExcelFile(data, {}).toBlob();
  writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
}

/** What a site says of the standard, and how many it counts as looked up. */
function readSite(out: string) {
  const elements = readElements(join(out, `${page}.html`));
  const badge = elements.find((e) => attributeOf(e, 'class')?.startsWith('status status-'));
  const { status, statusBasis, statusDate, verdict } = readJson(out, `${page}.json`);
  return {
    badge: [badge && textOf(badge).trim(), badge && attributeOf(badge, 'class')],
    verdict: textsOf(elements, 'strong')[0],
    json: [status.status, statusBasis, statusDate, verdict.kind],
    home: /（已核实）\s*(\d+) 项/u.exec(
      textsOf(readElements(join(out, 'index.html')), 'main').join(),
    )?.[1],
  };
}

test('a result entered in the worklist is one event, and the site says it', async () => {
  const dataset = copyFixture('relations-dataset');
  const before = readTree(dataset);
  const old = buildSite(dataset);
  const said = readSite(old.out);
  old.remove();
  expect(said.badge).toEqual(['列为现行', expect.stringContaining('status-hollow')]);
  expect(said).toMatchObject({ verdict: '先核对', home: undefined });

  const file = join(makeFolder(), '核对.xlsx');
  const listed = review(dataset, '--older-than', '365', '--to', file);
  expect(listed).toMatchObject({ status: 0, stderr: '' });
  expect(listed.stdout).toContain(`${page}.html\n`);
  await fill(file, `${page}.html`, { result: '现行', source: '某网 8', day: '昨天' });
  const refused = review(dataset, '--from', file, '--by', '某单位');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/核对\.xlsx 第 \d+ 行“查实日期”列“昨天”：不是日期/u);
  await fill(file, `${page}.html`, { day: new Date(Date.UTC(2024, 5, 1)) });
  expect(review(dataset, '--from', file, '--by', '某单位', '--dry-run')).toMatchObject({
    ...{ status: 0, stderr: '' },
    stdout: 'gb-t-8-2019\tactive\t2024-06-01\t某单位\n会添加 1 个事件\n',
  });
  expect(readTree(dataset)).toEqual(before);

  expect(review(dataset, '--from', file, '--by', '某单位').stdout).toContain('已添加 1 个事件');
  const { events } = readJson(dataset, 'events.json');
  expect(events.filter(({ kind }: { kind: string }) => kind === 'verified')).toHaveLength(1);
  expect(review(dataset, '--from', file, '--by', '某单位').stdout).toContain('已添加 0 个事件');
  expect(review(dataset).stdout).not.toContain(`${page}.html\n`);

  const site = buildSite(dataset);
  const told = readSite(site.out);
  site.remove();
  expect(told.badge).toEqual(['现行', expect.not.stringContaining('status-hollow')]);
  expect(told.verdict).toBe('可以引用');
  expect(told.json).toEqual(['active', 'verified', '2024-06-01', 'citable']);
  expect(told.home).toBe('1');
});
