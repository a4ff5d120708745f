import type { Page } from 'playwright-core';

/** Has every character of the tests' diagrams. */
export const chineseFont = '"Noto Sans SC Variable"';

/** Latin letters as wide as Arial's, and as wide as Verdana's, before the same Hanzi. */
export const fontStacks = [
  chineseFont,
  `"Arimo", ${chineseFont}`,
  `"DejaVu Sans", ${chineseFont}`,
] as const;

const styleSheets = [
  '@fontsource-variable/noto-sans-sc/index.css',
  '@fontsource/arimo/400.css',
  '@fontsource/arimo/700.css',
  '@fontsource/dejavu-sans/400.css',
  '@fontsource/dejavu-sans/700.css',
];

/** Declares the fonts to a page. */
export const fontLinks = styleSheets
  .map((path) => `<link rel="stylesheet" href="/node_modules/${path}">`)
  .join('');

/** Runs in the page: loads what the text needs, gives the characters that no font declared has. */
async function load({ text, fonts }: { text: string; fonts: string }): Promise<string[]> {
  const missing: string[] = [];
  for (const character of new Set(text.replace(/\s/g, ''))) {
    const regular = await document.fonts.load(`400 14px ${fonts}`, character);
    const bold = await document.fonts.load(`700 14px ${fonts}`, character);
    if (regular.length === 0 || bold.length === 0) missing.push(character);
  }
  return missing;
}

/**
 * Gives an empty page a stack of these fonts, loaded as far as a text needs them, whatever fonts the
 * machine has and whatever family an element asks for: mermaid tries `sans-serif` beside the family
 * of its configuration. Throws when a character would be left to the machine's fonts.
 */
export async function setFonts(page: Page, fonts: string, text: string): Promise<void> {
  const missing = await page.evaluate(load, { text: `${text}国`, fonts });
  if (missing.length > 0) throw new Error(`Not in ${fonts}: ${missing.join(' ')}`);
  await page.addStyleTag({ content: `* { font-family: ${fonts} !important }` });
}
