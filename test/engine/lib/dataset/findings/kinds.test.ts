import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { change, readSecond, ruleFaults } from '../validate/plant-faults.ts';

/** What it is about and what is wrong with it, in words joined by hyphens; then the field or the file. */
const style = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*(?::.+)?$/;

test('the kinds of what is found are written in one style', () => {
  const files = readSecond();
  for (const { file, plant } of ruleFaults) change(files, file, plant);
  change(files, 'standards.json', ({ standards: [first, second] }) => {
    Object.assign(first, { title: 5, titel: '甲', fields: { none: '乙' } });
    Object.assign(second, { category: 'no-such-category', subcategory: 'none' });
  });
  change(files, 'subsystems.json', ({ subsystems: [first] }) => {
    first.priorities.push(first.priorities[0]);
  });
  files.set('terms.json', Uint8Array.from([0x7b, 0xd6]));
  files.set('flows.json', new TextEncoder().encode('{"flows": ['));
  files.set('unknown.json', new TextEncoder().encode('{}'));
  const kinds = new Set(validateDataset(files).issues.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'schema.invalid-type:standards.title',
      'schema.unknown:standards.titel',
      'id.repeated:priority',
    ]),
  );
  expect([...kinds].filter((kind) => !style.test(kind))).toEqual([]);
});

test('so are those that stand in the code of rules', () => {
  const rules = globSync([
    'src/lib/dataset/{findings,validate}/**/*.ts',
    'src/lib/concepts/*/rules.ts',
    'scripts/{validate,find-guide-faults}.ts',
  ]);
  const written = rules.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\bkind: ['`]([^'`]+)['`]/g)].map(([, kind = '']) => kind);
  });
  expect(written).toContain('category.two-ways');
  // What is put together of values alone the test above has seen.
  const filled = written
    .filter((kind) => !kind.startsWith('${'))
    .map((kind) => kind.replace(/\$\{[^}]*\}/g, 'x'));
  expect(filled.filter((kind) => !style.test(kind))).toEqual([]);
});
