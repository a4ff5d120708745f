import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** The folder npm would find a dependency in: beside the dependent, then further up. */
function isLocked(dependent: string, name: string): boolean {
  let folder = dependent;
  for (;;) {
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[place]) return true;
    if (!folder) return false;
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
  }
}

test('the lock file knows the binaries of every platform, so that npm ci works on each', () => {
  const missing = Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(dependent, name))
      .map((name) => `${dependent} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file records no download addresses, only the folders of our own packages', () => {
  const addresses = Object.entries(packages).filter(
    ([, { resolved, link }]) => resolved && !(link && packages[resolved]),
  );
  expect(addresses.map(([name]) => name)).toEqual([]);
});
