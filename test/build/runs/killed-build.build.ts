import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { removeCache, runBuild } from '../../engine/scripts/run-build.ts';
import { environment } from '../../engine/scripts/run-script.ts';
import { copyFixture, makeFolder, readTree } from '../../engine/scripts/temporary-folder.ts';

/** Builds, and kills the build without warning as soon as it has reported a step; gives the signal it died of. */
function killAfter(step: string, dataset: string, out: string): Promise<NodeJS.Signals | null> {
  onTestFinished(() => removeCache(dataset, out));
  const words = ['scripts/build.ts', '--dataset', dataset, '--out', out];
  const child = spawn(process.execPath, words, { env: environment });
  return new Promise((resolve) => {
    let reported = '';
    child.stdout.on('data', (chunk: Buffer) => {
      reported += chunk;
      if (reported.includes(`] ${step} `)) child.kill('SIGKILL');
    });
    child.on('close', (_, signal) => resolve(signal));
  });
}

/** A published site of a dataset that has changed since. */
function prepare(): { dataset: string; out: string; before: Record<string, string> } {
  const dataset = copyFixture('minimal-dataset');
  const out = join(makeFolder(), 'site');
  expect(runBuild(dataset, out).stderr).toBe('');
  const file = join(dataset, 'standards.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"唯一的标准"', '"改了名的标准"'));
  return { dataset, out, before: readTree(out) };
}

describe('a build that is killed', () => {
  test.each(['validate', 'generate', 'diagrams', 'site', 'index'])(
    'after its step %s leaves the old site whole, and the next one publishes',
    async (step) => {
      const { dataset, out, before } = prepare();
      expect(await killAfter(step, dataset, out)).toBe('SIGKILL');
      expect(readTree(out)).toEqual(before);
      expect(runBuild(dataset, out).stderr).toBe('');
      const page = readFileSync(join(out, 'standards/x-1.html'), 'utf8');
      expect(page).toContain('改了名的标准');
      expect([`${out}.next`, `${out}.previous`].filter(existsSync)).toEqual([]);
    },
  );

  test('while it publishes leaves the old site or the new one, whole', async () => {
    const { dataset, out, before } = prepare();
    await killAfter('check', dataset, out);
    expect(runBuild(dataset, out, 'validate').stderr).toBe('');
    const left = readTree(out);
    expect(runBuild(dataset, out).stderr).toBe('');
    expect([before, readTree(out)]).toContainEqual(left);
  });

  test('and one that follows at once do not mix their pages', async () => {
    const { dataset, out } = prepare();
    await killAfter('diagrams', dataset, out);
    expect(runBuild(dataset, out).stderr).toBe('');
    const fresh = join(makeFolder(), 'site');
    expect(runBuild(dataset, fresh).stderr).toBe('');
    expect(readTree(out)).toEqual(readTree(fresh));
  });
});

describe('a build that fails', () => {
  test('at a late step leaves the old site whole, and that step can be run again', () => {
    const { dataset, out, before } = prepare();
    expect(runBuild(dataset, out, 'generate', 'diagrams', 'site', 'index').status).toBe(0);
    const page = join(`${out}.next`, 'standards/x-1.html');
    const whole = readFileSync(page, 'utf8');
    writeFileSync(page, whole.replace('</body>', '<a href="nowhere.html">x</a></body>'));
    const failed = runBuild(dataset, out, 'check');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('步骤 check 没有完成：\nstandards/x-1.html:');
    expect(failed.stderr).toContain('链接没有目标：nowhere.html');
    expect(failed.stderr).toContain('npm run build -- check');
    expect(readTree(out)).toEqual(before);
    writeFileSync(page, whole);
    expect(runBuild(dataset, out, 'check', 'publish').status).toBe(0);
    expect(readFileSync(join(out, 'standards/x-1.html'), 'utf8')).toBe(whole);
  });

  test('because an address is lost says which', () => {
    const { dataset, out, before } = prepare();
    expect(runBuild(dataset, out, 'generate', 'diagrams', 'site', 'index').status).toBe(0);
    rmSync(join(`${out}.next`, 'standards/x-1.html'));
    const { status, stderr } = runBuild(dataset, out, 'check');
    expect(status).toBe(1);
    expect(stderr).toContain('缺少网址 standards/x-1.html');
    expect(readTree(out)).toEqual(before);
  });
});
