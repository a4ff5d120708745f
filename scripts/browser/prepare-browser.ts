import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/** A way to get something that is missing: what is said while trying, and the command. */
interface Attempt {
  words: string;
  command: string[];
}

const minutes = 60_000;
let packageListsFresh = false;

/**
 * Makes sure there is a Chromium and a Chinese font for the browser tests and gives the Chromium's path.
 * Takes what is there, else Playwright's own install, else Debian's packages.
 * @throws with one sentence that says what is missing and how to get it.
 */
export function prepareBrowser(): string {
  const path = findChromium() ?? installChromium();
  if (!hasChineseFont()) installFont();
  return path;
}

function installChromium(): string {
  const attempts: Attempt[] = [
    {
      words: '没有 Chromium，试用 Playwright 安装 …',
      command: [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
    },
  ];
  if (isDebianRoot()) {
    attempts.push({
      words: '改用 Debian 软件包 chromium …',
      command: ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    });
  }
  for (const attempt of attempts) {
    run(attempt);
    const path = findChromium();
    if (path) return path;
  }
  throw new Error(
    '浏览器测试需要 Chromium：请安装 Chromium 或 Chrome（Debian/Ubuntu：apt-get install chromium），或用环境变量 CHROMIUM_PATH 指明它的路径。',
  );
}

/** Only Linux needs one installed: Windows and macOS bring Chinese fonts along. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(listed.stdout?.trim());
}

function installFont(): void {
  if (isDebianRoot()) {
    const packages = ['fontconfig', 'fonts-noto-cjk'];
    run({
      words: '没有中文字体，安装 Debian 软件包 fonts-noto-cjk …',
      command: ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    });
  }
  if (!hasChineseFont()) {
    throw new Error(
      '浏览器测试需要一种中文字体：请安装 Noto Sans CJK（Debian/Ubuntu：apt-get install fonts-noto-cjk）。',
    );
  }
}

function isDebianRoot(): boolean {
  const root = process.getuid?.() === 0;
  return root && spawnSync('apt-get', ['--version']).status === 0;
}

function run({ words, command: [program = '', ...rest] }: Attempt): void {
  console.log(words);
  const options = {
    stdio: ['ignore', 'ignore', 'ignore'] as const,
    timeout: 10 * minutes,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  };
  if (program === 'apt-get' && !packageListsFresh) {
    spawnSync('apt-get', ['update'], { ...options, stdio: 'ignore' });
    packageListsFresh = true;
  }
  spawnSync(program, rest, { ...options, stdio: 'ignore' });
}
