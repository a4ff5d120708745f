import { listAddresses } from '../../../addresses/list-addresses.ts';
import type { Dataset } from '../../dataset-schema.ts';

import type { Finding } from '../issue.ts';
import { suggest } from '../suggest.ts';

/** No published address disappears: each one in the ledger is still an address of the site. */
export function checkAddresses(dataset: Dataset): Finding[] {
  const current = new Set(listAddresses(dataset));
  return dataset.addresses.addresses.flatMap((address, i): Finding[] => {
    if (current.has(address)) return [];
    const near = suggest(address, current);
    const hint = near ? `若已改名为 ${near}，` : '若记录已改名，';
    const advice = `${hint}在新记录的 formerIds 中列出旧标识；已发布的网址不能删除`;
    return [
      {
        file: 'addresses',
        path: ['addresses', i],
        problem: `已发布的网址 ${address} 不见了`,
        advice,
      },
    ];
  });
}
