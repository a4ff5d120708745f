import { endsInOrdinal } from './title-parts.ts';

/**
 * Titles as they stand together in a drawing: without the words with which most of them begin. What is left of each
 * tells it from all others, and is never a number without the word it belongs to.
 * @returns the short title of each title; one that has none stands for itself.
 */
export function shortenTitles(titles: readonly string[]): (title: string) => string {
  return leaveOut(findCommonPrefix(titles), titles);
}

/** The same, where the words to leave out are known. */
export function leaveOut(prefix: string, titles: readonly string[]): (title: string) => string {
  const all = new Set(titles);
  const short = new Map([...all].map((title) => [title, cutTitle(title, prefix)]));
  const count = Map.groupBy(short.values(), (words) => words);
  return (title) => {
    const words = short.get(title) ?? title;
    return (count.get(words)?.length ?? 0) > 1 ? title : words;
  };
}

/** The words with which most of the titles begin; '' when there are none. */
function findCommonPrefix(titles: readonly string[]): string {
  const [first = ''] = titles;
  let best = '';
  for (let length = 4; length <= first.length; length++) {
    const prefix = first.slice(0, length);
    const sharing = titles.filter((title) => title.startsWith(prefix));
    if (sharing.length < titles.length * 0.8) break;
    if (sharing.every((title) => title === prefix || mayCut(title, length))) best = prefix;
  }
  return best;
}

function cutTitle(title: string, prefix: string): string {
  if (prefix === '' || !title.startsWith(prefix) || !mayCut(title, prefix.length)) return title;
  return title.slice(prefix.length).replace(separators, '') || title;
}

/** What stands between the words left out and the others. */
const separators = /^[\s—–:：,，-]+/u;

/** Whether a title may be cut at a place: not within a word or a number, nor between a number and what it counts. */
function mayCut(title: string, at: number): boolean {
  const before = title.slice(0, at);
  const rest = title.slice(at);
  const inCharacter = /^[\p{M}\p{Cs}]/u.test(rest);
  const inWord = /[\p{Script=Latin}\d.]$/u.test(before) && /^[\p{Script=Latin}\d.]/u.test(rest);
  const fromNumber = /^[\s—–:：,，./()（-]*(?:\d|[ivx]+\b)/iu.test(rest) || endsInOrdinal(before);
  return !inCharacter && !inWord && !fromNumber;
}
