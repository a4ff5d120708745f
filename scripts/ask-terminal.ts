import { createInterface } from 'node:readline/promises';
import type { Ask } from '../src/lib/import/columns/ask-columns.ts';

/** Where questions are shown, and answers typed. */
interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Puts questions on a terminal.
 * @param use what asks them.
 * @returns what it gives; null when somebody interrupts it (Ctrl+C) or ends the input (Ctrl+D).
 */
export async function askTerminal<Result>(
  use: (ask: Ask) => Promise<Result>,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<Result | null> {
  const terminal = createInterface({ input, output, terminal: true });
  const end = new AbortController();
  const abort = () => end.abort();
  terminal.on('SIGINT', abort).on('close', abort);
  try {
    return await use((question) => terminal.question(question, { signal: end.signal }));
  } catch (error) {
    if (!end.signal.aborted) throw error;
    output.write('\n');
    return null;
  } finally {
    terminal.off('close', abort).close();
  }
}
