import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runScript } from '../../engine/scripts/run-script.ts';
import { copyFixture, makeFolder, readTree } from '../../engine/scripts/temporary-folder.ts';
import { openPagesOf } from '../open-page.ts';
import { openTable, save, showAllColumns } from './table-page.ts';

const open = openPagesOf(inject('secondUrl'));

test.each(['CSV', 'XLSX'] as const)(
  'what a reader saves as %s, all columns shown, changes nothing when it is imported',
  async (format) => {
    const page = await openTable(open);
    await showAllColumns(page);
    const { name, bytes } = await save(page, format);
    const folder = makeFolder();
    writeFileSync(join(folder, name), bytes);
    const dataset = copyFixture('second-dataset');
    const before = readTree(dataset);
    const { status, stdout, stderr } = runScript(
      'import.ts',
      join(folder, name),
      '--dataset',
      dataset,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, ...lines] = stdout.trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^读到 17 行，17 项标准：新增 0，改动 0，不变 17$/),
      '与数据集没有差别，没有写任何文件',
    ]);
    expect(readTree(dataset)).toEqual(before);
  },
);
