import { followMoved } from '../../../addresses/former-addresses.ts';
import { guideFolder, pageAddress } from '../../../addresses/page-address.ts';
import { listAddresses, listMoved } from '../../../site/list-addresses.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Ground } from '../../findings/ground.ts';
import type { Finding } from '../../findings/issue.ts';
import { suggest } from '../../findings/suggest.ts';

/** What the addresses of categories have in common. */
const categoryFolder = pageAddress.category('').replace('.html', '');

const workFolder = pageAddress.work('').replace('.html', '');

/** What the address of a work is made of: the number of any of its editions. */
const workGrounds: readonly Ground[] = [
  { file: 'standards', path: ['standards', '*', 'number'] },
  { file: 'events', path: ['events', '*'] },
  { file: 'errata', path: ['errata', '*'] },
  { file: 'numbering', path: [] },
];

/**
 * No published address disappears: each one in the ledger is still an address of the site. Those of hand-written
 * pages are checked on the finished site, for these pages are not part of the dataset.
 */
export function checkAddresses(dataset: Dataset): Finding[] {
  const current = new Set(listAddresses(dataset));
  const folders = new Set([...current].map(folderOf));
  const moved = new Map(listMoved(dataset));
  return dataset.addresses.addresses.flatMap((address, i): Finding[] => {
    if (address.startsWith(guideFolder) || current.has(followMoved(address, moved))) return [];
    const advice = () => {
      const near = suggest(address, current);
      const hint = near ? `若已改名为 ${near}，` : '若记录已改名，';
      const place = address.startsWith(categoryFolder)
        ? '，移到别的上级之下的分类则列出旧路径（如 a/b，原为一级分类的写 /a）'
        : '';
      return `${hint}在新记录的 formerIds 中列出旧标识${place}；已发布的网址不能删除`;
    };
    return [
      {
        file: 'addresses',
        path: ['addresses', i],
        kind: 'address.vanished',
        problem: `已发布的网址 ${address} 不见了`,
        advice,
        restsOn: [
          { id: nameLost(address, current), others: folders.has(folderOf(address)) },
          ...(address.startsWith(workFolder) ? workGrounds : []),
        ],
      },
    ];
  });
}

/** The id that is missed where an address is: of the record of the page, or of the part of the page. */
function nameLost(address: string, current: ReadonlySet<string>): string {
  const [page = '', fragment] = address.split('#');
  if (fragment !== undefined && current.has(page)) return fragment;
  return page.slice(page.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** What pages of one kind have in common; a page at the top, and a part of a page, has nothing. */
const folderOf = (address: string): string =>
  address.includes('#') ? address : (/^[^/]+\/(?:[^-]+-)?/.exec(address)?.[0] ?? address);
