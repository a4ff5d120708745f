import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, DatasetPart } from '../lib/dataset/dataset-schema.ts';
import { fileListName, readFileList } from '../lib/dataset/file-list.ts';
import { assembleDataset } from '../lib/dataset/validate/assemble-dataset.ts';
import { type Validation, validateDataset } from '../lib/dataset/validate/validate-dataset.ts';
import { hashCode } from './hash-code.ts';
import { readDataset } from './read-dataset.ts';
import type { Settings } from './settings.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Hash of the files of a dataset, whatever their line ends (in JSON they are never part of a value), and of the code
 * that judges them and makes pages of them.
 */
export function hashDataset(files: Files): string {
  const all = createHash('sha256').update(hashCode('pages'));
  for (const [name, bytes] of files) {
    const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    all.update(name).update(lines, 'latin1');
  }
  return all.digest('hex');
}

/** Validates the files of a dataset, and notes in the cache of the build when they are valid. */
export function validateFiles(files: Files, cache: string): Validation {
  const validation = validateDataset(files);
  if (validation.dataset) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(noteFile(cache), hashDataset(files));
  }
  return validation;
}

/** Reads a dataset folder that must be valid; one noted to be so, byte for byte, is not validated again. */
export function loadDataset({ dataset: folder, cache }: Settings): Validation {
  const files = readDataset(folder);
  const note = noteFile(cache);
  const known = existsSync(note) && readFileSync(note, 'utf8') === hashDataset(files);
  return known ? { dataset: parseFiles(files), issues: [] } : validateFiles(files, cache);
}

const noteFile = (cache: string) => join(cache, 'valid-dataset');

function parseFiles(files: Files): Dataset {
  const decoder = new TextDecoder();
  const data = [...files].filter(([file]) => ![fileListName, 'schema.json'].includes(file));
  return assembleDataset(
    new Map(
      data.map(([file, bytes]) => [
        file.replace(/\.json$/, '') as DatasetPart,
        JSON.parse(decoder.decode(bytes)),
      ]),
    ),
    readFileList(files),
  );
}
