import { readFileSync } from 'node:fs';
import { readDataset } from '../../../src/build/read-dataset.ts';
import type { Dataset } from '../../../src/lib/dataset/dataset-schema.ts';
import { formatIssue } from '../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../src/lib/dataset/validate/validate-dataset.ts';

/** The sources whose extracted texts the data are held against. */
export type SourceName = 'construction-guide' | 'framework';

/** The lines of a source as it was extracted, without surrounding white space; tabs between cells stay. */
export function readLines(name: SourceName): string[] {
  const text = readFileSync(`test/fixtures/sources/${name}.txt`, 'utf8');
  return text.split(/\r?\n/).map((line) => line.replace(/^[ \u3000]+|[\s\u3000]+$/gu, ''));
}

/** The dataset of the site. */
export function readSiteDataset(): Dataset {
  const { dataset, issues } = validateDataset(readDataset('src/content/dataset'));
  if (!dataset) throw new Error(issues.map(formatIssue).join('\n'));
  return dataset;
}

/** Text without any white space. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The rows of a tab-separated table: the lines between two lines, heads that repeat left out. */
export function readRows(lines: readonly string[], head: string, end: string): string[][] {
  const start = lines.findIndex((line) => line.startsWith(head));
  const stop = lines.findIndex((line, i) => i > start && line === end);
  return lines
    .slice(start + 1, stop < 0 ? undefined : stop)
    .filter((line) => line !== '' && !line.startsWith(head))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
