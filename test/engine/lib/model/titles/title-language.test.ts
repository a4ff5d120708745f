import { expect, test } from 'vitest';
import { readTitleLanguage } from '../../../../../src/lib/model/titles/title-language.ts';

type Said = Parameters<typeof readTitleLanguage>[0];
const cases: [Said, lang: string, expected: string | undefined][] = [
  [{ title: 'Grid' }, 'zh-CN', undefined],
  [{ title: 'Grid', language: 'en' }, 'zh-CN', 'en'],
  [{ title: 'Grid', language: 'en' }, 'en', undefined],
  [{ title: 'Grid', language: 'en-GB' }, 'en', undefined],
  [{ title: '网格', language: 'en' }, 'zh-CN', undefined],
  [{ title: '网格', language: 'zh' }, 'zh-CN', undefined],
  [{ title: '網格', language: 'zh-Hant' }, 'zh-CN', 'zh-Hant'],
  [{ title: '网格', language: 'zh' }, 'en', 'zh'],
  [{ title: 'Grid', language: 'zh' }, 'en', undefined],
  [{ title: 'Grille', titles: { fr: 'Grille' } }, 'zh-CN', 'fr'],
  [{ title: '网格', titles: { en: 'Grid' }, language: 'en' }, 'zh-CN', undefined],
  [{ title: 'XML', titles: { fr: 'Grille' }, language: 'en' }, 'zh-CN', 'en'],
  [{ title: 'Grid', titles: { en: 'Grid', fr: 'Grille' }, language: 'fr' }, 'zh-CN', 'en'],
];

test.each(cases)('%j on a site in %s: %s', (record, lang, expected) => {
  expect(readTitleLanguage(record, lang)).toBe(expected);
});
