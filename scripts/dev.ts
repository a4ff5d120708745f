import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { settingsEnvironment } from '../src/build/settings.ts';
import { readCommandLine } from './command-line.ts';
import { diagrams } from './steps/diagrams.ts';
import { generate } from './steps/generate.ts';
import { StepFailure } from './steps/step.ts';
import { validate } from './steps/validate.ts';

const help = `用法：npm run dev [-- --dataset 文件夹]

边改边看：启动 Astro 的开发服务器；数据集改动后重新校验、生成并重启。
开发服务器不做全文索引与链接检查，发布前请运行 npm run build。`;

const { settings } = readCommandLine(help);
let server: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;

watch(settings.dataset, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 200);
});
process.on('exit', () => server?.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
await refresh();

/** Brings the generated pages up to date and starts the server anew; a faulty dataset leaves it as it was. */
async function refresh(): Promise<void> {
  try {
    console.log(await validate(settings));
    console.log(await generate(settings));
    console.log(await diagrams(settings));
  } catch (error) {
    console.error(error instanceof StepFailure ? error.message : error);
    return;
  }
  server?.kill();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    stdio: 'inherit',
    env: { ...process.env, ...settingsEnvironment(settings), ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
