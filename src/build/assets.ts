import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { assets, folders } from '../client/contract.ts';
import { clientLabelsOf } from '../lib/labels/labels.ts';
import { getModel } from './model.ts';

/** A stylesheet or script of the site, bundled. */
export interface Asset {
  content: string;
  /** Changes with the content; part of the link, so that no browser shows a stale one. */
  version: string;
}

export type AssetName = (typeof assets)[keyof typeof assets];

/** What each asset is bundled from: a module, or an entry where several come together. */
const entries: Readonly<Record<AssetName, string>> = {
  [assets.siteStyle]: 'src/styles/site.css',
  [assets.bookletStyle]: 'src/styles/booklet.css',
  [assets.theme]: 'src/client/frame/theme-choice.ts',
  [assets.site]: 'src/client/entries/site.ts',
  [assets.figures]: 'src/client/entries/figures.ts',
  [assets.citing]: 'src/client/citing/citing-box.ts',
  [assets.cards]: 'src/client/cards/standard-cards.ts',
  [assets.table]: 'src/client/table/standards-table.ts',
  [assets.xlsx]: 'src/client/table/xlsx.ts',
  [assets.search]: 'src/client/entries/search.ts',
};

/** The assets of a site. */
export const assetNames = Object.keys(entries) as AssetName[];

/**
 * The script of the page for missing addresses. It stands in that page and is no file: the page is shown at
 * any address, from where no file can be found before the script has run.
 */
export async function bundleMissingScript(): Promise<string> {
  return (await bundle('src/client/frame/missing-page.ts')).content.trim();
}

/** The address of an asset, relative to the site root. */
export const assetAddress = (name: AssetName, { version }: Asset): string =>
  `${folders.assets}/${name}?v=${version}`;

const bundled = new Map<AssetName, Promise<Asset>>();

/**
 * Bundles an asset for the oldest supported browser, Chrome 90. Scripts come out classic, not as modules:
 * browsers load no modules from a folder (file://).
 */
export function bundleAsset(name: AssetName): Promise<Asset> {
  const made = import.meta.env?.DEV ? undefined : bundled.get(name);
  if (made) return made;
  const making = bundle(entries[name]);
  bundled.set(name, making);
  return making;
}

/** Puts the words of the dataset in the place of those the scripts are written with. */
const datasetWords: Plugin = {
  name: 'dataset-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]client[\\/]words\.ts$/ }, () => ({
      contents: writeWords(clientLabelsOf(getModel().dataset)),
      loader: 'js',
    }));
  },
};

const writeWords = ({ lang, parts }: ReturnType<typeof clientLabelsOf>): string =>
  Object.entries({ lang, ...parts })
    .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`)
    .join('\n');

/** Has write-excel-file keep the texts of cells where none is taken for what every object has. */
const sharedStrings: Plugin = {
  name: 'shared-strings',
  setup({ onResolve }) {
    const path = resolve('src/client/table/shared-strings.ts');
    onResolve({ filter: /[/]initializeSharedStrings\.js$/ }, () => ({ path }));
  },
};

async function bundle(file: string): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    plugins: [datasetWords, sharedStrings],
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome90',
    charset: 'utf8',
    legalComments: 'none',
  });
  const content = outputFiles[0]?.text ?? '';
  const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { content, version };
}
