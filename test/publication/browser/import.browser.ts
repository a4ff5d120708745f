import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../../browser/open-page.ts';
import { openTable, save, showAllColumns } from '../../browser/widgets/table-page.ts';
import { runScript } from '../../engine/scripts/run-script.ts';
import { copyDataset, makeFolder, readTree } from '../../engine/scripts/temporary-folder.ts';

const open = openPagesOf(inject('rootUrl'));

test.each(['CSV', 'XLSX'] as const)(
  'the published table, saved as %s and imported, changes nothing',
  async (format) => {
    const page = await openTable(open);
    await showAllColumns(page);
    const { name, bytes } = await save(page, format);
    const file = join(makeFolder(), name);
    writeFileSync(file, bytes);
    const dataset = copyDataset('src/content/dataset');
    const before = readTree(dataset);
    const { status, stdout, stderr } = runScript('import.ts', file, '--dataset', dataset);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, ...lines] = stdout.trim().split('\n');
    expect(lines).toEqual([
      '读到 139 行，139 项标准：新增 0，改动 0，不变 139',
      '与数据集没有差别，没有写任何文件',
    ]);
    expect(readTree(dataset)).toEqual(before);
  },
);
