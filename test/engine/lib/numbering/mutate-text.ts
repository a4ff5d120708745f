import fc from 'fast-check';

const DASHES = '-‐‑‒–—―−－﹣'.split('');
const SLASHES = '/∕／⁄'.split('');
const TILDES = '~～〜∼'.split('');
const SPACES = [' ', '  ', '\u00A0', '\u3000', '\u2003', '\t', '\n'];

/** For each character of a text, which of its spellings to take. */
export type Choices = readonly number[];

/** Enough choices for any number. */
export const choices: fc.Arbitrary<Choices> = fc.array(fc.nat(), { minLength: 48, maxLength: 48 });

/**
 * Retypes a canonical number as somebody else might: other dashes, slashes, tildes, spaces and
 * case, full width, zero-width characters, spaces around the marks.
 */
export function retypeText(text: string, picks: Choices): string {
  return text
    .split('')
    .map((character, index) => retype(character, picks[index % picks.length] ?? 0))
    .join('');
}

function retype(character: string, pick: number): string {
  if (character === '-') return space(pick) + pickFrom(DASHES, pick) + space(pick >> 2);
  if (character === '/') return space(pick) + pickFrom(SLASHES, pick) + space(pick >> 2);
  if (character === '~') return space(pick) + pickFrom(TILDES, pick) + space(pick >> 2);
  if (character === ' ') return pickFrom(SPACES, pick);
  if (character === '.') return pick % 2 === 0 ? '.' : `${space(pick)}．${space(pick >> 2)}`;
  const spelling = [character, character.toLowerCase(), widen(character), `${character}\u200B`];
  return pickFrom(spelling, pick);
}

function space(pick: number): string {
  return pick % 3 === 0 ? pickFrom(SPACES, pick) : '';
}

function widen(character: string): string {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character;
}

function pickFrom(options: readonly string[], pick: number): string {
  return options[pick % options.length] ?? '';
}
