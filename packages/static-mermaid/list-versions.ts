import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Name and version of a package and of everything it depends on, directly or not, as installed:
 * each dependency is the one that the package asking for it would load. Sorted, each once.
 * Takes the path of the package's package.json; throws Node's error when a dependency is not installed.
 */
export function listVersions(manifest: string): string[] {
  const versions = new Map<string, string>();
  const waiting = [manifest];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (versions.has(file)) continue;
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    versions.set(file, `${name}@${version}`);
    for (const dependency of Object.keys(dependencies)) {
      const found = findPackageJSON(dependency, file);
      if (found !== undefined) waiting.push(found);
    }
  }
  return [...new Set(versions.values())].sort();
}
