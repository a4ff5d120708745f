import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { finishMark, writeMark } from '../../../src/build/output/site-mark.ts';
import { runBuild } from './run-build.ts';
import { runScript } from './run-script.ts';
import { copyFixture, makeFolder, readTree } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A published site; gives its files. */
function writeSite(out: string): Record<string, string> {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  writeMark(out, { title: 'Site', version: '1.0.0' });
  finishMark(out);
  return readTree(out);
}

describe('npm run build', () => {
  test('names the step that failed, why, and how to run it again; the old site stays', () => {
    const dataset = copyFixture('minimal-dataset');
    const out = join(makeFolder(), 'site');
    const site = writeSite(out);
    writeFileSync(join(dataset, 'events.json'), '{"events": 5}');
    const { status, stderr } = runBuild(dataset, out);
    expect(status).toBe(1);
    expect(stderr).toContain('步骤 validate 没有完成：\nevents.json:');
    expect(stderr).toContain('只重跑这一步：npm run build -- validate');
    expect(stderr).toContain(`已发布的网站没有改动：${out}`);
    expect(readTree(out)).toEqual(site);
  });

  test('lists what is wrong with a dataset that broke after its validation, as the validation does', () => {
    const dataset = copyFixture('minimal-dataset');
    writeFileSync(join(dataset, 'events.json'), '{"events": 5}');
    const { status, stderr } = runBuild(dataset, join(makeFolder(), 'site'), 'generate');
    expect(status).toBe(1);
    expect(stderr).toContain('步骤 generate 没有完成：\nevents.json:');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('brings the old site back at its start when a publication was cut off', () => {
    const dataset = copyFixture('minimal-dataset');
    const out = join(makeFolder(), 'site');
    const site = writeSite(out);
    renameSync(out, `${out}.previous`);
    const { status } = runBuild(dataset, out, 'validate');
    expect(status).toBe(0);
    expect(readTree(out)).toEqual(site);
  });

  test('refuses a step it does not know, and lists those it does', () => {
    const { status, stderr } = runScript('build.ts', 'pubish');
    expect(status).toBe(2);
    expect(stderr).toContain('没有名为 pubish 的步骤');
    expect(stderr).toContain('validate → generate');
  });
});
