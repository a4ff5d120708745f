import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** Radicals that PDF readers give for characters of the same shape. */
const radicals: Record<string, string> = {
  '⻔': '门',
  戶: '户',
  '⻚': '页',
  '⻋': '车',
  '⻓': '长',
  '⻛': '风',
  '⻅': '见',
  '⻉': '贝',
  '⻝': '食',
};

/** A text as PDF readers give it back, without white space. */
export const readText = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/./gu, (character) => radicals[character] ?? character);

/** Prints a page, on A4 or other sheets, and gives the text of each without white space. */
export async function print(
  page: Page,
  size?: { width: string; height: string },
): Promise<string[]> {
  const sheet = size ?? { preferCSSPageSize: true, format: 'A4' };
  const pdf = await page.pdf(sheet);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(readText);
}

/** The texts of elements of a page, as a sheet has them. */
export const listTexts = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map(readText);
