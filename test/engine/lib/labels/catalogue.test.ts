import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInStatuses } from '../../../../src/lib/concepts/status/schema.ts';
import { erratum } from '../../../../src/lib/dataset/schema/errata.ts';
import { event } from '../../../../src/lib/dataset/schema/events.ts';
import { trust } from '../../../../src/lib/dataset/schema/primitives.ts';
import { printedFields } from '../../../../src/lib/dataset/schema/standards.ts';
import { type Label, listForms, listPlaces } from '../../../../src/lib/labels/label.ts';
import { languages } from '../../../../src/lib/labels/languages.ts';
import { zhCn } from '../../../../src/lib/labels/zh-cn/catalogue.ts';

const chinese: Readonly<Record<string, Label>> = zhCn;
const keys = Object.keys(chinese);
const wordsOf = (label: Label | undefined) => listForms(label ?? '');

describe.each(Object.entries(languages))('the labels in %s', (_, labels) => {
  const all: Readonly<Record<string, Label>> = labels;

  test('have the keys and the places of the Chinese ones', () => {
    expect(Object.keys(all).sort()).toEqual([...keys].sort());
    const other = keys.filter(
      (key) => `${listPlaces(all[key] ?? '')}` !== `${listPlaces(chinese[key] ?? '')}`,
    );
    expect(other).toEqual([]);
  });

  test('say something, without white space to be lost', () => {
    const blank = keys.filter((key) => wordsOf(all[key]).some((words) => words.trim() === ''));
    expect(blank).toEqual([]);
  });

  test('name no two values of a kind alike', () => {
    const kinds = ['status', 'mandate', 'trust', 'erratumKind', 'event', 'verification', 'reading'];
    const shared = kinds.filter((kind) => {
      const words = keys
        .filter((key) => key.startsWith(`${kind}.`))
        .flatMap((k) => wordsOf(all[k]));
      return new Set(words).size !== words.length;
    });
    expect(shared).toEqual([]);
  });
});

test('no English label has a Chinese character, or a mark of Chinese type', () => {
  const foreign = Object.entries(languages.en).filter(([, label]) =>
    wordsOf(label).some((words) => /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(words)),
  );
  expect(foreign).toEqual([]);
});

test('every label stands by itself: none is a piece to be put behind or before other words', () => {
  const torn = Object.values(languages).flatMap((labels) =>
    Object.entries<Label>(labels)
      .filter(([key]) => !key.startsWith('mark.'))
      .flatMap(([key, label]) => wordsOf(label).map((words) => [key, words] as const))
      .filter(([, words]) => /^\s|\s$|^[：，；。、:,;.]|^[（(].*\{/u.test(words)),
  );
  expect(torn).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['trust', trust.options],
  ['trustMeaning', trust.options],
  ['erratumKind', erratum.shape.kind.options],
  ['event', event.shape.kind.options],
  ['field', printedFields],
  ['status', builtInStatuses],
])('every value of %s has a label', (kind, values) => {
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter((value) => !(`${kind}.${value}` in chinese))).toEqual([]);
});

test('every label is said somewhere', () => {
  const code = globSync('{src,scripts}/**/*.{ts,astro}')
    .filter((file) => !/src\/lib\/labels\/(?:en|zh-cn)\//.test(file.replaceAll('\\', '/')))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const idle = keys.filter((key) => {
    const [area] = key.split('.');
    return !code.includes(`'${key}'`) && !code.includes(`\`${area}.\${`);
  });
  expect(idle).toEqual([]);
});

test.each(['zh-cn', 'en'])('no label of %s is written twice', (language) => {
  const files = globSync(`src/lib/labels/${language}/**/*.ts`);
  const keysOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^ {2,}'([\w.-]+)':\s*['{]/gm)].map(([, key]) => key);
  const all = files.flatMap(keysOf);
  expect(all.length).toBeGreaterThanOrEqual(keys.length);
  expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
});

test('no label speaks of a table the standards were taken from: a dataset may have none', () => {
  const tied = Object.values(languages).flatMap((labels) =>
    Object.entries<Label>(labels).filter(([, label]) =>
      wordsOf(label).some((words) => /表中|不在表|in the table|the table \w+s /iu.test(words)),
    ),
  );
  expect(tied).toEqual([]);
});
