import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import {
  listTree,
  type ProcessStat,
  parseProcessStat,
  parseResidentBytes,
  tickMilliseconds,
} from './process-stat.ts';

/** What a command cost, it and everything it started. */
export interface Cost {
  /** Processor time, user and system, of all its processes together. */
  cpuMilliseconds: number;
  /** The most memory its processes held at one time, by sampling; pages they share count once for each. */
  peakBytes: number;
}

/** A command to measure: the program is this Node unless another is named. */
export interface Command {
  words: readonly string[];
  program?: string;
  folder?: string;
  environment?: Record<string, string>;
}

const sampleEvery = 50;

/**
 * Runs a command to its end and measures it.
 * @throws with its output when it fails.
 */
export async function measureCommand(command: Command): Promise<Cost> {
  const before = readStat('self').reapedTicks;
  const seen = new Map<number, number>();
  let peakBytes = 0;
  await runCommand(command, (pid) => {
    peakBytes = Math.max(peakBytes, sampleTree(pid, seen));
  });
  const waitedFor = readStat('self').reapedTicks - before;
  // A process whose parent did not wait for its end is missing from the first figure, its last moments from the second.
  const sampled = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0);
  return { cpuMilliseconds: Math.max(waitedFor, sampled) * tickMilliseconds, peakBytes };
}

/** Runs a command, calling back regularly with its process id. @throws with its output when it fails. */
export function runCommand(
  { words, program = process.execPath, folder = '.', environment = {} }: Command,
  observe: (pid: number) => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    const timer = setInterval(() => pid && observe(pid), sampleEvery);
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve();
      else reject(new Error(`${words.join(' ')}\n${output.trim()}`));
    });
  });
}

/** Notes the time of every process of the tree and gives the memory they hold together. */
function sampleTree(root: number, seen: Map<number, number>): number {
  const stats = readAllStats();
  let bytes = 0;
  for (const pid of listTree(root, stats)) {
    seen.set(pid, stats.get(pid)?.ownTicks ?? 0);
    bytes += parseResidentBytes(readQuietly(`/proc/${pid}/status`));
  }
  return bytes;
}

function readAllStats(): Map<number, ProcessStat> {
  const stats = new Map<number, ProcessStat>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = readQuietly(`/proc/${name}/stat`);
    if (line) stats.set(Number(name), parseProcessStat(line));
  }
  return stats;
}

const readStat = (process: string) =>
  parseProcessStat(readFileSync(`/proc/${process}/stat`, 'utf8'));

/** A process may end between being listed and being read. */
function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
