import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { journalName } from '../src/build/read-dataset.ts';

/** A file that takes the place of another; without one, that other goes. */
export interface Move {
  from: string | null;
  to: string;
}

/** What a process that replaces files of a folder is about. */
export interface Journal {
  pid: number;
  /** Whether all that is to take a place is written; before that, nothing is moved. */
  isReady: boolean;
  moves: readonly Move[];
}

/** A file of the folder, or of one in it. */
const name = z.string().regex(/^(?![/.])(?!.*\/\.)[^\\:]+$/);
const journalSchema = z.strictObject({
  pid: z.int(),
  isReady: z.boolean(),
  moves: z.array(z.strictObject({ from: name.nullable(), to: name })),
});

/** How long replacing files may take, in milliseconds: a journal that is older belongs to no process that still runs. */
const longest = 60_000;

/** The journal that is to take the place of the one that is there, while it is written. */
export const nextJournal = (folder: string): string => join(folder, `${journalName}.next`);

/** Makes the moves that are not made yet. @throws when one cannot be. */
export function makeMoves(folder: string, moves: readonly Move[]): void {
  for (const { from, to } of moves) {
    if (from === null) rmSync(join(folder, to), { force: true });
    else if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to));
  }
}

/**
 * Finishes what a process killed while it replaced files of a folder left undone, by the journal that is still there;
 * what it had not written whole is thrown away.
 * @returns whether there was anything to finish.
 * @throws when another process is at it, or a file cannot take its place.
 */
export function finishReplacement(folder: string): boolean {
  const path = join(folder, journalName);
  if (!existsSync(path)) return false;
  const journal = parseJournal(readFileSync(path, 'utf8'));
  const isFresh = Date.now() - statSync(path).mtimeMs < longest;
  if (isFresh && journal && isOther(journal.pid))
    throw new Error(`另一个程序正在改写 ${folder}；等它结束，再运行一次`);
  const { isReady, moves } = journal ?? { isReady: false, moves: [] };
  if (isReady) makeMoves(folder, moves);
  else for (const { from } of moves) if (from) removeFile(join(folder, from));
  rmSync(nextJournal(folder), { force: true });
  rmSync(path);
  return isReady;
}

/** Removes what was written; a folder that stands there was not. */
function removeFile(path: string): void {
  if (existsSync(path) && statSync(path).isFile()) rmSync(path);
}

/** A journal that is not whole was cut off before anything was written. */
function parseJournal(text: string): Journal | null {
  try {
    return journalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether a process other than this one is running. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs for somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
