import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../../src/lib/labels/label.ts';
import { zhCn } from '../../../src/lib/labels/zh-cn/catalogue.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';

/**
 * Copies the second fixture into a folder, every label of the interface changed for other words: what still
 * works there hangs on no word.
 */
export function writeOtherWords(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixtureFolder('second-dataset'), folder, { recursive: true });
  const labels = Object.entries<Label>(zhCn).map(([key, label], i) => [
    key,
    [`※${i}`, ...listPlaces(label)].join(' '),
  ]);
  const content = { labels: Object.fromEntries(labels) };
  writeFileSync(join(folder, 'labels.json'), JSON.stringify(content));
}

/** The places of a label with their braces, in the order of its words: what stands in them must not change places. */
const listPlaces = (label: Label): string[] => JSON.stringify(label).match(/\{\w+\}/g) ?? [];
