import { fileURLToPath } from 'node:url';
import { createRenderer } from 'static-mermaid/renderer';
import type { RenderRequest } from 'static-mermaid/request';
import { measureCommand } from '../build/measure-command.ts';
import { tickMilliseconds } from '../build/process-stat.ts';
import { boxCount, flowcharts } from './flowcharts.ts';

const script = fileURLToPath(new URL('draw-once.ts', import.meta.url));
/** Drawings before measuring, for the code to be as fast as it gets, and drawings measured. */
const countDrawings = (onlyMermaid: boolean): number => (onlyMermaid ? 8 : 80);

/** What one drawing costs, in CPU milliseconds. */
interface DrawingCost {
  warm: number;
  /** With the start of all it needs, beyond the start of Node; less than a tick cannot be told. */
  cold: number;
}

if (process.platform !== 'linux') {
  console.error('处理器时间由 /proc 读出，只能在 Linux 上测量。');
  process.exit(1);
}
const start = await measureLeast([]);
console.log(`${boxCount} 个框的图，每幅 CPU 毫秒；“冷”含启动所需的库，不含启动 Node`);
for (const [name, request] of Object.entries(flowcharts)) {
  const own = await measure(name, request, false);
  const mermaid = await measure(name, request, true);
  console.log(
    `${name}：${describe('热', own.warm, mermaid.warm)}；${describe('冷', own.cold, mermaid.cold)}`,
  );
}

function describe(situation: string, own: number, mermaid: number): string {
  const ratio = (mermaid / Math.max(own, 0.01)).toFixed(0);
  return `${situation} ${own.toFixed(1)}，由 mermaid 绘制 ${mermaid.toFixed(1)}（${ratio} 倍）`;
}

async function measure(
  name: string,
  request: RenderRequest,
  onlyMermaid: boolean,
): Promise<DrawingCost> {
  const renderer = createRenderer({ onlyMermaid });
  const draw = async (times: number) => {
    for (let i = 0; i < times; i++) await renderer.render(request);
  };
  const count = countDrawings(onlyMermaid);
  await draw(count);
  const before = process.cpuUsage();
  await draw(count);
  const { user, system } = process.cpuUsage(before);
  await renderer.close();
  const least = await measureLeast([name, ...(onlyMermaid ? ['mermaid'] : [])]);
  return { warm: (user + system) / 1000 / count, cold: Math.max(tickMilliseconds, least - start) };
}

/** The least of three runs of a process of its own: other work on the machine only adds. */
async function measureLeast(words: readonly string[]): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < 3; i++) {
    costs.push((await measureCommand({ words: [script, ...words] })).cpuMilliseconds);
  }
  return Math.min(...costs);
}
