import { readDataset } from '../../../../../src/build/read-dataset.ts';
import { type Issue, readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { fixtureFolder } from '../../../../fixtures/load-fixture.ts';

// biome-ignore lint/suspicious/noExplicitAny: a fault is planted in whatever the JSON holds
type Json = any;
export type Path = (string | number)[];

/** A fault in one file of the second fixture, and the kind of the issue that names it. */
export interface Fault {
  file: string;
  kind: string;
  /** What the issue says, as far as it takes to know it. */
  says: string;
  plant(root: Json): void;
}

/** Faults the rules across files find, each in records of its own. */
export const ruleFaults: readonly Fault[] = [
  {
    file: 'events.json',
    kind: 'reference.unresolved:standards',
    says: 'no-such-standard',
    plant: ({ events }) => events.push({ ...events[0], record: 'no-such-standard' }),
  },
  {
    file: 'sources.json',
    kind: 'id.repeated:source',
    says: '"handbook" 重复',
    plant: ({ sources }) => sources.push(sources.find(({ id }: Json) => id === 'handbook')),
  },
  {
    file: 'standards.json',
    kind: 'number.not-canonical',
    says: '"Q/XX 005-2025" 不是规范写法',
    plant: ({ standards }) =>
      standards.push({
        id: 'q-xx-005-2025',
        family: 'archive',
        number: 'Q/XX  005-2025',
        planNumber: null,
        title: '多一项',
      }),
  },
  {
    file: 'texts/scheme.json',
    kind: 'anchor.repeated',
    says: '重复',
    plant: ({ clauses }) => clauses.push({ ...clauses[0], formerIds: undefined }),
  },
  {
    file: 'addresses.json',
    kind: 'address.vanished',
    says: 'families/gone.html',
    plant: ({ addresses }) => addresses.push('families/gone.html'),
  },
  {
    file: 'labels.json',
    kind: 'label.braces',
    says: '{nothing}',
    plant: ({ labels }) => {
      labels['search.ask'] = '问 {nothing}';
    },
  },
  {
    file: 'releases.json',
    kind: 'release.order',
    says: '0.0.1',
    plant: ({ releases }) => releases.push({ ...releases[0], version: '0.0.1' }),
  },
  {
    file: 'categories.json',
    kind: 'count.differs:categories',
    says: '应有 99 项标准',
    plant: ({ categories }) => {
      categories[0].expectedCount = 99;
    },
  },
];

/** The files of the second fixture, but for the schema. */
export function readSecond(): Map<string, Uint8Array> {
  const files = readDataset(fixtureFolder('second-dataset'));
  files.delete('schema.json');
  return files;
}

/** Every place of a value, but for the name of its schema. */
export function listPaths(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '$schema') return [];
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...listPaths(inner, at)];
  });
}

/** The value of a file. */
export const readRoot = (files: ReadonlyMap<string, Uint8Array>, file: string): Json =>
  JSON.parse(new TextDecoder().decode(files.get(file)));

/** Changes the value of one file. */
export function change(
  files: Map<string, Uint8Array>,
  file: string,
  plant: (root: Json) => void,
): void {
  const root = readRoot(files, file);
  plant(root);
  files.set(file, new TextEncoder().encode(JSON.stringify(root, null, 1)));
}

/** Puts a value at a place; undefined takes away what is there. */
export function setAt(root: Json, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, step) => at[step], root);
  if (value !== undefined) parent[path.at(-1) as string] = value;
  else if (Array.isArray(parent)) parent.splice(path.at(-1) as number, 1);
  else delete parent[path.at(-1) as string];
}

/** Whether issues name a fault. */
export const isNamed = (issues: readonly Issue[], { file, kind, says }: Fault): boolean =>
  issues.some(
    (issue) =>
      issue.file === file &&
      issue.kind === kind &&
      `${issue.problem} ${readAdvice(issue)}`.replace(/ +/g, ' ').includes(says),
  );
