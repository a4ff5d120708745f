import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { listVersions } from '../../../packages/static-mermaid/list-versions.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes a package.json for each path and gives the first one's. */
function install(
  packages: Readonly<Record<string, [version: string, ...needs: string[]]>>,
): string {
  const root = mkdtempSync(join(tmpdir(), 'list-versions-'));
  folders.push(root);
  const manifests = Object.entries(packages).map(([path, [version, ...needs]]) => {
    const file = join(root, path, 'package.json');
    const dependencies = Object.fromEntries(needs.map((need) => [need, '*']));
    mkdirSync(dirname(file), { recursive: true });
    const name = path.split('/').at(-1);
    writeFileSync(file, JSON.stringify({ name, version, dependencies }));
    return file;
  });
  return manifests[0] ?? '';
}

test('each dependency is the one its dependent would load', () => {
  const manifest = install({
    'packages/drawing': ['1.0.0', 'lines'],
    'node_modules/lines': ['2.0.0', 'points'],
    'node_modules/lines/node_modules/points': ['3.1.0'],
    'node_modules/points': ['3.0.0'],
    'node_modules/unrelated': ['9.0.0'],
  });
  expect(listVersions(manifest)).toEqual(['drawing@1.0.0', 'lines@2.0.0', 'points@3.1.0']);
});

test('packages that need each other are listed once', () => {
  const manifest = install({
    drawing: ['1.0.0', 'lines'],
    'node_modules/lines': ['2.0.0', 'points'],
    'node_modules/points': ['3.0.0', 'lines'],
  });
  expect(listVersions(manifest)).toEqual(['drawing@1.0.0', 'lines@2.0.0', 'points@3.0.0']);
});

test('a package that is not installed is an error', () => {
  const manifest = install({ drawing: ['1.0.0', 'lines'] });
  expect(() => listVersions(manifest)).toThrow("'lines'");
});

test('the renderer stands on exactly one mermaid, one linkedom and one ELK', () => {
  const manifest = fileURLToPath(
    new URL('../../../packages/static-mermaid/package.json', import.meta.url),
  );
  const names = listVersions(manifest).map((version) => version.replace(/@[^@]+$/, ''));
  const parts = names.filter((name) => ['mermaid', 'linkedom', 'elkjs'].includes(name));
  expect(parts).toEqual(['elkjs', 'linkedom', 'mermaid']);
});
