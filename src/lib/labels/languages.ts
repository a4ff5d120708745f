import { en } from './en/catalogue.ts';
import type { Label } from './label.ts';
import { type LabelKey, zhCn } from './zh-cn/catalogue.ts';

/** The labels of the interface in every language it speaks, by the tag of the language. */
export const languages = { 'zh-CN': zhCn, en } as const satisfies Record<
  string,
  Readonly<Record<LabelKey, Label>>
>;

export type Language = keyof typeof languages;

/** The tags of the languages. */
export const languageTags = Object.keys(languages) as Language[];
