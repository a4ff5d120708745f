/**
 * A folded text and, for each of its UTF-16 units, where the characters it stands for
 * begin and end in the text as given.
 */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

const SPACE = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\p{Variation_Selector}/u;
// A soft hyphen between digits is how some PDF extractors write the dash before the year.
const DASH =
  /[\u00AD\u2010-\u2015\u2043\u207B\u208B\u2212\u2500\u2501\uFE31\uFE32\uFE58\uFE63\uFF0D]/;
const TILDE = /[\u02DC\u2053\u223C\u223D\u301C\u3030\uFF5E]/;
const PLAIN = /^[ -~]*$/;
const SLASH = /[\u2044\u2215\u2571\u29F8\uFF0F]/;

/**
 * Folds the ways one number is typed into one: full width to half width (NFKC), every dash to
 * "-", every slash to "/", every tilde to "~", ASCII letters to upper case, zero-width characters
 * away, each run of white space to one space, none at the ends.
 *
 * Characters whose NFKC form would smuggle in letters or digits (², ①, ㎡, ℃) stay as they are:
 * a footnote mark must not become part of a serial. Idempotent; never throws.
 */
export function foldNumberText(text: string): string {
  // Most numbers need no more: nothing of ASCII but case and spaces is folded.
  if (PLAIN.test(text)) return text.toUpperCase().replace(/ +/g, ' ').trim();
  return foldWithOffsets(text).text.trim();
}

/**
 * The same folding with a map back to the text as given; spaces at the ends are kept as one.
 */
export function foldWithOffsets(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    for (const unit of foldCharacter(character).split('')) {
      const last = units.length - 1;
      if (unit === ' ' && units[last] === ' ') {
        ends[last] = end;
      } else {
        units.push(unit);
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text: units.join(''), starts, ends };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return foldCase(character);
  if (INVISIBLE.test(character)) return '';
  const mark = foldMark(character);
  if (mark !== null) return mark;
  const normal = character.normalize('NFKC');
  if (normal === character) return character;
  const fullWidth = code >= 0xff01 && code <= 0xff5e;
  if (/[A-Za-z0-9]/.test(normal) && !fullWidth) return character;
  return normal
    .split('')
    .map((unit) => foldMark(unit) ?? foldCase(unit))
    .join('');
}

function foldMark(character: string): string | null {
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (TILDE.test(character)) return '~';
  if (SLASH.test(character)) return '/';
  return null;
}

function foldCase(unit: string): string {
  return unit >= 'a' && unit <= 'z' ? unit.toUpperCase() : unit;
}
