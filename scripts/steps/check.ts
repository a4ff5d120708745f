import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listGuideAddresses, listMovedGuides, nameGuides } from '../../src/build/guides.ts';
import { loadValidDataset } from '../../src/build/model.ts';
import { finishMark } from '../../src/build/output/site-mark.ts';
import { followMoved } from '../../src/lib/addresses/former-addresses.ts';
import { concepts } from '../../src/lib/concepts/registry.ts';
import { checkPages, findLostAddresses } from '../../src/lib/html/check-pages.ts';
import { parsePage } from '../../src/lib/html/parse-page.ts';
import { type PageFacts, readPage } from '../../src/lib/html/read-page.ts';
import { listAddresses, listMoved } from '../../src/lib/site/list-addresses.ts';
import { type Step, StepFailure } from './step.ts';

/** Checks the staged site: links, fragments, ids, and every permanent address; only then is it fit to be published. */
export const check: Step = (settings) => {
  const files = globSync('**/*', { cwd: settings.staging, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toAddress(settings.staging, join(entry.parentPath, entry.name)));
  const dataset = loadValidDataset(settings);
  const outside = new Set(concepts.flatMap((concept) => concept.outside?.(dataset) ?? []));
  const pages = readPages(settings.staging, files, false);
  const sound = checkPages(pages, new Set(files), outside).length === 0;
  const faults = sound
    ? []
    : checkPages(readPages(settings.staging, files, true), new Set(files), outside).map(
        ({ page, line, problem }) => `${page}:${line} — ${problem}`,
      );
  const guides = nameGuides(settings);
  const moved = new Map([...listMoved(dataset), ...listMovedGuides(guides)]);
  const made = listAddresses(dataset, listGuideAddresses(guides));
  const promised = new Set([...made, ...dataset.addresses.addresses]);
  const reached = [...promised].flatMap((address) => [
    ...(address.includes('#') ? [] : [address]),
    followPage(address, moved),
    followMoved(address, moved),
  ]);
  const written = new Set(files.map((file) => file.split('/').map(encodeURIComponent).join('/')));
  const lost = findLostAddresses([...new Set(reached)], pages, written).map(
    (address) => `缺少网址 ${address}`,
  );
  const problems = [...faults, ...lost];
  if (problems.length > 0) {
    const shown = problems.slice(0, 50).join('\n');
    throw new StepFailure(`${shown}\n共 ${problems.length} 处`);
  }
  finishMark(settings.staging);
  const links = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
  return `${pages.size} 页 ${links} 个链接，${promised.size} 个永久网址`;
};

/** Where a browser ends that opens an address: a page that moved leads on, and the part asked for stays the same. */
function followPage(address: string, moved: ReadonlyMap<string, string>): string {
  const [page = '', part] = address.split('#');
  const now = moved.get(page) ?? page;
  return part === undefined ? now : `${now}#${part}`;
}

function readPages(
  folder: string,
  files: readonly string[],
  lines: boolean,
): Map<string, PageFacts> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const read = (file: string) =>
    readPage(parsePage(readFileSync(join(folder, file), 'utf8'), { lines }));
  return new Map(pages.map((file) => [file, read(file)]));
}

function toAddress(root: string, file: string): string {
  return file.slice(root.length + 1).replaceAll('\\', '/');
}
