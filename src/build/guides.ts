import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moved } from '../lib/addresses/former-addresses.ts';
import { guideFolder } from '../lib/addresses/page-address.ts';
import { splitFrontMatter } from '../lib/mdx/front-matter.ts';
import { readSettings, type Settings } from './settings.ts';

/** A hand-written page. */
export interface Guide {
  /** File name without its ending; the page is `guide/<name>.html`. */
  name: string;
  title: string;
  address: string;
  /** Names the file had before: its former addresses go on leading to it. */
  formerNames: readonly string[];
}

/** The hand-written pages that go with the dataset, by name: file name and text. */
export function readGuides({ guide }: Settings): Map<string, string> {
  const names = globSync('*.mdx', { cwd: guide }).sort();
  return new Map(
    names.map((file) => [file.replace(/\.mdx$/, ''), readGuideText(join(guide, file))]),
  );
}

/**
 * The text of an MDX file as it would be without what an editor of another system adds: a byte order mark, line
 * ends of its own. Whatever is made of a page (HTML, figures, versions of search files) is made of this text.
 */
export function readGuideText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

let known: Guide[] | undefined;

/** What navigation says of the hand-written pages of the site that is being built. */
export function listGuides(): Guide[] {
  known ??= nameGuides(readSettings());
  return known;
}

/** What the hand-written pages that go with a dataset say of themselves, once `findGuideFaults` finds nothing. */
export function nameGuides(settings: Settings): Guide[] {
  return [...readGuides(settings)].map(([name, text]) => {
    const { title, formerNames = [] } = splitFrontMatter(text).data as Partial<Guide>;
    return { name, title: title ?? name, address: guideAddress(name), formerNames };
  });
}

/** The former addresses of hand-written pages, with those they have now. */
export function listMovedGuides(guides: readonly Guide[]): Moved[] {
  return guides.flatMap(({ address, formerNames }) =>
    formerNames.map((former): Moved => [guideAddress(former), address]),
  );
}

/** Every permanent address of hand-written pages, former ones included. */
export function listGuideAddresses(guides: readonly Guide[]): string[] {
  return [
    ...guides.map(({ address }) => address),
    ...listMovedGuides(guides).map(([former]) => former),
  ];
}

const guideAddress = (name: string): string => `${guideFolder}${name}.html`;
