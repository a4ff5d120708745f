import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { prepareBrowser } from './browser/prepare-browser.ts';
import { readCommandLine } from './command-line.ts';

/** One kind of check: its command with variables of its own, and whether it needs a browser. */
interface Check {
  words: string;
  command: string[];
  environment?: Record<string, string>;
  browser?: boolean;
}

const vitest = (...rest: string[]) => ['node_modules/vitest/vitest.mjs', 'run', ...rest];

const checks: Record<string, Check> = {
  lint: {
    words: '写法与分层',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  types: {
    words: '类型',
    command: ['node_modules/astro/bin/astro.mjs', 'check'],
    // Types hang on the code alone: a build of its own has no generated pages, which another version may have left.
    environment: { OUT_DIR: '.cache/types' },
  },
  validate: { words: '数据', command: ['scripts/validate.ts'] },
  unit: { words: '单元测试', command: vitest() },
  build: { words: '生成过程测试', command: vitest('--config', 'vitest.build.config.ts') },
  browser: {
    words: '浏览器测试',
    command: vitest('--config', 'vitest.browser.config.ts'),
    browser: true,
  },
};

const help = `用法：npm test [-- 名称…]

运行全部检查；只写名称则只运行该项：
${Object.entries(checks)
  .map(([name, { words }]) => `  ${name.padEnd(9)} ${words}`)
  .join('\n')}
浏览器测试所需的 Chromium 与中文字体，没有时自行安装；也可用环境变量 CHROMIUM_PATH 指明 Chromium。`;

const { words } = readCommandLine(help);
const unknown = words.find((word) => !Object.hasOwn(checks, word));
if (unknown) {
  console.error(`没有名为 ${unknown} 的检查\n\n${help}`);
  process.exit(2);
}
const chosen = Object.entries(checks).filter(
  ([name]) => words.length === 0 || words.includes(name),
);
for (const [i, [name, check]] of chosen.entries()) {
  console.log(`\n[${i + 1}/${chosen.length}] ${check.words}（${name}）`);
  if (!runCheck(check)) {
    console.error(`\n${check.words}没有通过；只重跑这一项：npm test -- ${name}`);
    process.exit(1);
  }
}
console.log(`\n全部通过：${chosen.map(([, { words: w }]) => w).join('、')}`);

function runCheck({ command, environment, browser }: Check): boolean {
  const [program = '', ...rest] = command;
  if (!existsSync(program)) throw new Error(`缺少 ${program}；先运行 npm ci`);
  try {
    const extra = browser ? { CHROMIUM_PATH: prepareBrowser() } : {};
    const { status } = spawnSync(process.execPath, [program, ...rest], {
      stdio: 'inherit',
      env: { ...process.env, ...environment, ...extra, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    return status === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
