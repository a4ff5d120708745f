import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** Where a site under test is served: at the root of a host, at this path of another. */
export const mount = '/a/b/';

/** A host of a site. */
export interface Server {
  child: ChildProcess;
  url: string;
}

/** Builds a site for a day. @throws with what the build said when it fails. */
export function build(date: string, ...options: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: date },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** Serves a site at a port of its own. */
export function serve(...options: string[]): Promise<Server> {
  const child = spawn(process.execPath, ['scripts/serve.ts', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('exit', (code) => fail(new Error(`serve.ts 退出：${code}`)));
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/\S+?\/(?=（)/.exec(String(chunk))?.[0];
      if (url) done({ child, url });
    });
  });
}

/** Ends hosts. */
export function stop(servers: readonly Server[]): void {
  for (const { child } of servers) child.kill();
}
