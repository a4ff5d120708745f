import { parseArgs } from 'node:util';

const help = `用法：npm run bench [-- --pages 1000] [--runs 1] [--alone] [--json 文件]

用合成数据集测量生成网站的开销（处理器时间与内存峰值，子进程都计入），并与内容相同的 Starlight 网站对比。
两边在同一次运行中测得；机器忙时绝对值偏大，看比值。只能在 Linux 上运行。
  --pages  标准的项数（默认 1000）
  --runs   重复次数，时间取中位数（默认 1）
  --alone  只测本站，不安装也不测 Starlight
  --json   另把结果写入文件`;

/** What the bench was asked to do. */
export interface BenchOptions {
  /** How many standards the synthetic dataset has. */
  pages: number;
  runs: number;
  /** Without Starlight. */
  alone: boolean;
  /** Where to write the figures. */
  json: string | undefined;
}

/** Reads the command line; ends the process on `--help` and on an option that is wrong. */
export function readOptions(): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: 'string', default: '1000' },
        runs: { type: 'string', default: '1' },
        alone: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const pages = readNumber('--pages', values.pages, 20);
    return {
      pages,
      runs: readNumber('--runs', values.runs, 1),
      alone: values.alone,
      json: values.json,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

function readNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new RangeError(`${name} 须为不小于 ${least} 的整数`);
}
