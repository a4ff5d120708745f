import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
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
    folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
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

test('the lock file records no download addresses', () => {
  const recorded = Object.entries(packages).filter(([, { resolved }]) => resolved);
  expect(recorded.map(([name]) => name)).toEqual([]);
});
