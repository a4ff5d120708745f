import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatIssue, splitIssues } from '../../../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import {
  change,
  isNamed,
  listPaths,
  type Path,
  readRoot,
  readSecond,
  ruleFaults,
  setAt,
} from './plant-faults.ts';

vi.setConfig({ testTimeout: 300_000 });

const second = readSecond();
/** Every place in the files that have records. */
const places = [...second.keys()]
  .filter((file) => file !== 'addresses.json')
  .flatMap((file) => listPaths(readRoot(second, file)).map((path) => ({ file, path })));

/** Whether there are former ids to lose: nothing else tells which record had them. */
const hasFormerIds = (file: string, path: Path): boolean =>
  'formerIds' in Object(path.reduce((at, step) => at[step], readRoot(second, file)));
/** What never fits a place: an object of unknown members, a number in place of words, words in place of a number. */
const wrongValues = fc.constantFrom<unknown>({ wrong: true }, 5, null, 'X y', []);

const findIn = (files: ReadonlyMap<string, Uint8Array>) => validateDataset(files).issues;
const ofSchema = (issues: ReturnType<typeof findIn>) =>
  issues.filter(({ kind }) => kind.startsWith('schema.'));

test.each(ruleFaults)('finds a planted $kind', (fault) => {
  const files = new Map(second);
  change(files, fault.file, fault.plant);
  const { errors } = splitIssues(findIn(files));
  expect(isNamed(errors, fault), errors.map(formatIssue).join('\n')).toBe(true);
});

const standardCount = readRoot(second, 'standards.json').standards.length;

const nameable = [...Array(standardCount).keys()].filter(
  (i) => !hasFormerIds('standards.json', ['standards', i]),
);

test.each(nameable)('misses no page of a work while standard %i is broken', (i) => {
  const files = new Map(second);
  change(files, 'standards.json', (root) => setAt(root, ['standards', i], null));
  const { errors } = splitIssues(findIn(files));
  expect(errors.filter(({ kind }) => kind === 'address.vanished').map(formatIssue)).toEqual([]);
});

test('tells of a value of the wrong type only there, never of what follows from it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), wrongValues, ({ file, path }, value) => {
      fc.pre(!hasFormerIds(file, path));
      const files = new Map(second);
      change(files, file, (root) => setAt(root, path, value));
      const { errors } = splitIssues(findIn(files));
      fc.pre(ofSchema(errors).length > 0);
      expect(errors.filter((issue) => !ofSchema([issue]).length).map(formatIssue)).toEqual([]);
    }),
    { numRuns: 80, seed: 11 },
  );
});

test('tells of a file that cannot be read, never of what follows from it', () => {
  for (const file of second.keys()) {
    const files = new Map(second);
    files.set(file, Uint8Array.from([0x7b, 0xd6, 0xd0]));
    expect(splitIssues(findIn(files)).errors.map(formatIssue)).toEqual([
      expect.stringMatching(`^${file}:1:2 — 文件不是 UTF-8 编码`),
    ]);
  }
});

/** Whether a value of the wrong type leaves the records of its file where they are. */
const isLeaf = (file: string, path: Path): boolean => {
  const value = path.reduce((at, step) => at[step], readRoot(second, file));
  return (
    typeof value !== 'object' &&
    !['id', 'record', 'row', 'column', 'printedColumn', 'version'].includes(`${path.at(-1)}`)
  );
};

test('names a fault of the rules although a value anywhere else has the wrong type', () => {
  const leaves = places.filter(({ file, path }) => file !== 'numbering.json' && isLeaf(file, path));
  fc.assert(
    fc.property(
      fc.constantFrom(...leaves),
      fc.constantFrom(...ruleFaults),
      ({ file, path }, fault) => {
        const files = new Map(second);
        change(files, file, (root) => setAt(root, path, { wrong: true }));
        const before = ofSchema(findIn(files)).map(formatIssue);
        change(files, fault.file, fault.plant);
        const issues = findIn(files);
        // Where both are in one place, they are one fault.
        fc.pre(ofSchema(issues).length >= before.length && before.length > 0);
        expect(isNamed(issues, fault), issues.map(formatIssue).join('\n')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('names any two faults of the rules', () => {
  const pairs = fc.uniqueArray(fc.constantFrom(...ruleFaults), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(pairs, (faults) => {
      const files = new Map(second);
      for (const { file, plant } of faults) change(files, file, plant);
      const issues = findIn(files);
      expect(faults.filter((fault) => !isNamed(issues, fault))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
