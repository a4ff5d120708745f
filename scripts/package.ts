import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { writePackageGuide } from '../src/lib/outputs/package-guide.ts';
import { readCommandLine } from './command-line.ts';
import { openDataset } from './open-dataset.ts';
import { recover } from './steps/publish.ts';

const help = `用法：npm run package [-- --to 文件夹] [--out 网站文件夹]

把已生成的网站装成一个压缩包，附校验值；解压后双击 index.html 即可阅读。网站相同，则压缩包逐字节相同。
  --to   压缩包所在的文件夹（默认 <网站文件夹>.package）`;

const { settings, values } = readCommandLine(help, { to: { type: 'string' } });
recover(settings);
if (!existsSync(join(settings.out, 'index.html'))) {
  console.error(`没有可供装包的网站：${settings.out}；先运行 npm run build`);
  process.exit(1);
}
const dataset = openDataset(settings.dataset);
const { site } = dataset;
const name = `standards-site-${site.version}`;
const folder = resolve(String(values.to || `${settings.out}.package`));
const files = readSite(settings.out);
const guide = writePackageGuide(dataset);
files.set(guide.name, encodeText(guide.text, '\r\n'));
files.set('SHA256SUMS', Buffer.from(listSums(files)));
const zip = pack(files);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${name}.zip`), zip);
writeFileSync(join(folder, 'SHA256SUMS'), listSums(new Map([[`${name}.zip`, zip]])));
const megabytes = (zip.length / 1e6).toFixed(1);
console.log(`${files.size} 个文件，${megabytes} MB：${join(folder, `${name}.zip`)}`);

/** The files of the site by their addresses, in the order of these. */
function readSite(out: string): Map<string, Uint8Array> {
  const addresses = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
  return new Map(addresses.sort().map((address) => [address, readFileSync(join(out, address))]));
}

/** As `sha256sum` writes them and `sha256sum -c SHA256SUMS` reads them. */
function listSums(all: ReadonlyMap<string, Uint8Array>): string {
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return [...all].map(([file, bytes]) => `${sum(bytes)}  ${file}\n`).join('');
}

/** One folder in the archive, every file of the same date: the archive depends on the site alone. */
function pack(all: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The archive holds local time; the date is made of local parts so that it is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries = [...all].map(([file, bytes]) => [`${name}/${file}`, bytes] as const);
  // Marked as made on Unix, or some tools there take the UTF-8 of file names for another encoding.
  const unix = { os: 3, attrs: 0o100644 << 16 };
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, ...unix });
}

function encodeText(text: string, end: string): Uint8Array {
  return Buffer.from(`\uFEFF${text.replaceAll('\n', end)}`);
}
