/** What `/proc/PID/stat` tells of a process; times in clock ticks. */
export interface ProcessStat {
  parent: number;
  /** User and system time of the process itself. */
  ownTicks: number;
  /** User and system time of its descendants that ended and were waited for. */
  reapedTicks: number;
}

/** Milliseconds in a clock tick: Linux shows times to programs in hundredths of a second. */
export const tickMilliseconds = 10;

/** Reads a line of `/proc/PID/stat`; the name of the program in it may contain spaces and brackets. */
export function parseProcessStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const at = (index: number) => Number(fields[index]);
  return { parent: at(1), ownTicks: at(11) + at(12), reapedTicks: at(13) + at(14) };
}

/** Bytes of memory a process holds, from the text of `/proc/PID/status`; 0 for one that has ended. */
export function parseResidentBytes(status: string): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/** The ids of a process and all its descendants, among the processes of a machine. */
export function listTree(root: number, stats: ReadonlyMap<number, ProcessStat>): number[] {
  const children = Map.groupBy(stats.keys(), (pid) => stats.get(pid)?.parent ?? 0);
  const tree: number[] = [];
  const waiting = stats.has(root) ? [root] : [];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    tree.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return tree;
}
