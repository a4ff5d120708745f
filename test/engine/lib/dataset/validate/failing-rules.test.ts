import { expect, test } from 'vitest';
import type { Dataset, DatasetPart } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolationsBeside } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { keepSound } from '../../../../../src/lib/dataset/validate/keep-sound.ts';
import type { DatasetRule } from '../../../../../src/lib/dataset/validate/rules/dataset-rules.ts';
import { smallDataset } from './small-dataset.ts';

/** The small dataset, with a member of its second standard changed. */
function breakSecond(change: object): Map<DatasetPart, unknown> {
  const values = new Map(
    Object.entries(smallDataset).map(([file, text]) => [
      file.replace('.json', '') as DatasetPart,
      JSON.parse(text),
    ]),
  );
  Object.assign(values.get('standards').standards[1], change);
  return values;
}

const run = (values: ReadonlyMap<DatasetPart, unknown>, ...rules: DatasetRule[]) =>
  findRuleViolationsBeside(values, [], [], rules);

/** A rule that fails at standards of this kind. */
const failAt =
  (isBad: (standard: Dataset['standards']['standards'][number]) => boolean): DatasetRule =>
  ({ standards }) => {
    if (standards.standards.some(isBad)) throw new TypeError('a rule at fault');
    return [];
  };

test('a rule that fails whatever the dataset is told of, with where it failed', () => {
  function failAlways(): never {
    throw new TypeError('a rule at fault');
  }
  const stack = expect.stringMatching(/a rule at fault\n.+failAlways/);
  expect(() => run(breakSecond({ title: 5 }), failAlways)).toThrow(
    expect.objectContaining({ stack }),
  );
});

test('so is one that fails at a sound record beside a broken one', () => {
  const rule = failAt(({ id }) => id === 's-t-3');
  expect(() => run(breakSecond({ title: 5 }), rule)).toThrow('a rule at fault');
});

test('a rule that fails only at what is broken keeps none of the others from being looked at', () => {
  const rule = failAt(({ title }) => title === '');
  const other: DatasetRule = () => [
    { file: 'site', path: ['title'], kind: 'a.b', problem: '', advice: '' },
  ];
  expect(run(breakSecond({ title: 5 }), rule, other).map(({ kind }) => kind)).toEqual(['a.b']);
});

test('keeps of a file what fits the schema', () => {
  const ids = (change: object) => {
    const kept = keepSound('standards', breakSecond(change).get('standards'));
    return (kept as Dataset['standards'] | undefined)?.standards.map(({ id }) => id);
  };
  expect(ids({})).toEqual(['s-t-1', 's-t-2', 's-t-3']);
  expect(ids({ title: '' })).toEqual(['s-t-1', 's-t-3']);
  expect(keepSound('standards', { standards: [], more: 1 })).toBeUndefined();
  expect(keepSound('standards', null)).toBeUndefined();
  expect(keepSound('sources', { sources: 'none' })).toBeUndefined();
});
