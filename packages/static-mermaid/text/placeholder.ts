/**
 * Characters that mermaid might read as syntax travel through it as private-use characters of
 * plane 15, one for each code point of the basic plane, and are put back by the serialiser.
 */
const base = 0xf0000;
const lastPlaceholder = base + 0xfffd;

/** Digits, Latin letters, Hanzi and the Chinese punctuation that means nothing to mermaid. */
const harmless = /^[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff，。、《》（）：；]$/;

/** Controls, halves of surrogate pairs and non-characters: XML cannot carry them. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Drops what XML cannot carry, turns every white space control into a space. */
export function removeUnwritable(text: string): string {
  return text
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(unwritable, '')
    .replace(/[\u{f0000}-\u{10ffff}]/gu, '\ufffd');
}

/** Replaces every character mermaid might read as syntax by its placeholder. */
export function hideSyntax(text: string): string {
  let hidden = '';
  for (const character of removeUnwritable(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const travelsAsItself = codePoint > 0xffff || harmless.test(character);
    hidden += travelsAsItself ? character : String.fromCodePoint(base + codePoint);
  }
  return hidden;
}

/** The code point a placeholder stands for; any other code point stands for itself. */
export function originalCodePoint(codePoint: number): number {
  return codePoint >= base && codePoint <= lastPlaceholder ? codePoint - base : codePoint;
}

/** Puts the original characters back. */
export function restorePlaceholders(text: string): string {
  return text.replace(/[\u{f0000}-\u{ffffd}]/gu, (character) =>
    String.fromCodePoint(originalCodePoint(character.codePointAt(0) ?? 0)),
  );
}
