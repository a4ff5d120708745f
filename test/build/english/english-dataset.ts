import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';

/** Chinese signs and what stands for them in English. */
const signs: Record<string, string> = {
  '。': '.',
  '、': ',',
  '《': '“',
  '》': '”',
  '〔': '[',
  '〕': ']',
};

/**
 * Copies the second fixture into a folder as an organisation that writes English would have it: every Chinese
 * character by its sound, so that what quotes and names something still does, and the interface in English.
 */
export function writeEnglishDataset(folder: string): void {
  cpSync(fixtureFolder('second-dataset'), folder, { recursive: true });
  rmSync(join(folder, 'labels.json'));
  rmSync(join(folder, 'schema.json'), { force: true });
  for (const name of globSync('**/*.{json,mdx}', { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, spellOut(readFileSync(file, 'utf8')));
  }
  const site = join(folder, 'site.json');
  const content = JSON.parse(readFileSync(site, 'utf8'));
  writeFileSync(site, JSON.stringify({ ...content, lang: 'en' }));
}

/** A text without a Chinese character or sign; one character at a time, whatever stands around it. */
const spellOut = (text: string): string =>
  text
    .replace(/(?<=(\p{Script=Han})?)\p{Script=Han}/gu, (character, before?: string) => {
      const sound = pinyin(character, { toneType: 'none' });
      return `${before ? ' ' : ''}${sound === character ? 'zi' : sound}`;
    })
    .replace(/[。、《》〔〕]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\uff00-\uffef]/g, (sign) => sign.normalize('NFKC'));
