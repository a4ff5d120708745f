import { readFileSync } from 'node:fs';

/** A line of a two-column fixture. */
export interface WrittenForm {
  written: string;
  canonical: string;
}

/** The lines of a fixture without comments and blank lines, escapes resolved. */
export function readLines(name: string): string[] {
  return readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map(unescapeText);
}

/** The lines of a fixture of written forms: written form, TAB, canonical form. */
export function readForms(name: string): WrittenForm[] {
  return readLines(name).map((line) => {
    const tab = line.lastIndexOf('\t');
    return { written: line.slice(0, tab), canonical: line.slice(tab + 1) };
  });
}

function unescapeText(text: string): string {
  return text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\\\/g, '\\');
}
