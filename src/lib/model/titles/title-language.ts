import type { StandardRecord } from '../../dataset/types.ts';

/** Languages whose titles are written with Chinese characters. */
const inHan = ['zh', 'ja', 'ko'];
const han = /\p{sc=Han}/u;

/**
 * The language the title of a standard is in, where the data says it is not that of the site: its tag, or undefined.
 * A record says so by giving the same words as its title in that language; else by the language of its text, unless
 * it has another title in that language, or the words are in a script the language is not written in.
 * @param lang the language of the site.
 */
export function readTitleLanguage(
  { title, titles = {}, language }: Pick<StandardRecord, 'title' | 'titles' | 'language'>,
  lang: string,
): string | undefined {
  const [named] = Object.entries(titles).find(([, words]) => words === title) ?? [];
  const told = named ?? (language && !titles[language] ? language : undefined);
  if (told === undefined || isSameLanguage(told, lang)) return undefined;
  return named !== undefined || inHan.includes(new Intl.Locale(told).language) === han.test(title)
    ? told
    : undefined;
}

/** Whether two tags name one language in one script: `zh` and `zh-CN`, not `zh-Hant`. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}
