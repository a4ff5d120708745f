const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const HAN = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;

/** Whether a character is a Chinese one. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character);
}

/**
 * Folds what readers do not tell apart: width (NFKC), case, kinds of dash, invisible characters.
 * White space and punctuation stay.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(DASHES, '-');
}

/** The folded text without white space: how phrases are compared with the text of a page. */
export function flattenText(text: string): string {
  return foldText(text).replace(/\s+/g, '');
}

/** The same for a text of several paragraphs: a phrase is not to be found across their ends. */
export function flattenLines(text: string): string {
  return foldText(text).replace(/[^\S\n]+/g, '');
}

/** The letters and digits of the folded text: how queries are compared with titles. */
export function compactText(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a query, as typed between blanks, compacted; those of mere punctuation left out. */
export function listWords(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .map(compactText)
    .filter((word) => word !== '');
}

/** Every two neighbouring characters of a text, each pair once. */
export function listPairs(text: string): string[] {
  const characters = Array.from(text);
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return Array.from(new Set(pairs));
}
