import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser that can be started: its program, what it needs in its environment, its options. */
export interface OldChrome {
  path: string;
  environment: Record<string, string>;
  options: string[];
}

const packageFolder = 'node_modules/chrome-aws-lambda';

/**
 * Unpacks the Chrome 90 that the npm package chrome-aws-lambda@8.0.2 carries, once, and gives what
 * starting it takes. It is the oldest browser the site promises to work in.
 * @param from the folder of the package; it is a build for Linux on x64.
 * @param to where to unpack it.
 * @returns null where there is no such package or it cannot run here.
 */
export function prepareChrome90(
  from: string = process.env.CHROME90_PACKAGE ?? packageFolder,
  to: string = '.cache/chrome90',
): OldChrome | null {
  const runs = process.platform === 'linux' && process.arch === 'x64';
  if (!runs || !existsSync(join(from, 'bin/chromium.br'))) return null;
  const folder = resolve(to);
  if (!existsSync(join(folder, 'chromium'))) unpack(from, folder);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'aws/lib'), FONTCONFIG_PATH: '/etc/fonts' },
    options: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
  };
}

/** The program comes last: its presence says that all is there. */
function unpack(from: string, folder: string): void {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const libraries = join(part, 'aws.tar');
  writeFileSync(libraries, brotliDecompressSync(readFileSync(join(from, 'bin/aws.tar.br'))));
  const { status } = spawnSync('tar', ['-xf', libraries, '-C', part]);
  if (status !== 0) throw new Error(`没能解开 ${libraries}`);
  rmSync(libraries);
  const program = join(part, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(from, 'bin/chromium.br'))));
  chmodSync(program, 0o755);
  renameSync(part, folder);
}
