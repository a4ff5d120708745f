import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileListName, writeFileList } from '../lib/dataset/file-list.ts';
import { filesFolder, listFiles } from './list-files.ts';

/** The file in which whoever replaces files of a dataset notes which; it is there as long as that lasts. */
export const journalName = 'replacing.journal';

/**
 * Reads the JSON files of a dataset folder as bytes, by file name: `standards.json`, `texts/framework.json`. Of the
 * files that go with it there is a list, where there are any.
 * @throws when the folder cannot be read, or some of its files are replaced and others not yet.
 */
export function readDataset(folder: string): Map<string, Uint8Array> {
  if (existsSync(join(folder, journalName)))
    throw new Error(
      '改写数据集的命令还在运行，或中断了；等它结束，或运行 npm run validate -- --fix 把中断的写完',
    );
  const names = [...listJson(folder), ...listTexts(folder)];
  const files = listFiles(join(folder, filesFolder));
  return new Map([
    ...names.map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]),
    ...(files.length > 0 ? [[fileListName, writeFileList(files)] as const] : []),
  ]);
}

function listJson(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function listTexts(folder: string): string[] {
  const texts = join(folder, 'texts');
  return existsSync(texts) ? listJson(texts).map((name) => `texts/${name}`) : [];
}
