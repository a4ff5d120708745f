import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalName } from '../src/build/read-dataset.ts';
import {
  finishReplacement,
  type Journal,
  type Move,
  makeMoves,
  nextJournal,
} from './finish-replacement.ts';

/**
 * Puts files into a folder, all or none: they are written under other names first, then noted in a journal, and only
 * then take the place of those that are there. A process killed on the way leaves the journal, by which
 * `finishReplacement` does the rest.
 * @param asRead what the files held that the new ones were made of: nothing is replaced when that has changed.
 * @throws when one cannot be written or take its place, when another process replaces files, or when they are not as
 * they were read; the folder is as it was.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  asRead: ReadonlyMap<string, Uint8Array> = new Map(),
): void {
  finishReplacement(folder);
  const moves = [...files.keys()].map((to): Move => ({ from: `${to}.new`, to }));
  const journal = join(folder, journalName);
  writeFileSync(journal, printJournal({ isReady: false, moves }), { flag: 'wx' });
  try {
    checkUnchanged(folder, asRead);
    for (const [name, content] of files) writeFileSync(join(folder, `${name}.new`), content);
  } catch (error) {
    finishReplacement(folder);
    throw error;
  }
  moveAll(folder, moves);
  rmSync(journal);
}

/** @throws when a file is not as it was read. */
function checkUnchanged(folder: string, asRead: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, before] of asRead) {
    if (!readIfFile(join(folder, name))?.equals(before))
      throw new Error(`${name} 在读取之后被别的程序改过；再运行一次`);
  }
}

const readIfFile = (path: string): Buffer | null =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;

/**
 * Makes moves by a journal. When one cannot be made, those that were are taken back, by a journal of the way back.
 * @throws when one cannot be made; the journal is still there when it could not be taken back either.
 */
function moveAll(folder: string, moves: readonly Move[]): void {
  const before = new Map(moves.map(({ to }) => [to, readIfFile(join(folder, to))]));
  try {
    writeJournal(folder, { isReady: true, moves });
    makeMoves(folder, moves);
  } catch (error) {
    const made = moves.filter(({ from }) => from && !existsSync(join(folder, from)));
    const back = made.map(({ to }): Move => ({ from: before.get(to) ? `${to}.old` : null, to }));
    for (const { from, to } of back)
      if (from) writeFileSync(join(folder, from), before.get(to) ?? '');
    writeJournal(folder, { isReady: true, moves: back });
    finishReplacement(folder);
    for (const { from } of moves) if (from) rmSync(join(folder, from), { force: true });
    throw error;
  }
}

/** Puts a journal in the place of the one that is there, whole. */
function writeJournal(folder: string, journal: Omit<Journal, 'pid'>): void {
  writeFileSync(nextJournal(folder), printJournal(journal));
  renameSync(nextJournal(folder), join(folder, journalName));
}

const printJournal = (journal: Omit<Journal, 'pid'>): string =>
  JSON.stringify({ pid: process.pid, ...journal });
