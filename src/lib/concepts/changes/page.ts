import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  anchoredHeading,
  type Block,
  component,
  heading,
  link,
  paragraph,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';

/** The page of changes: every version of the dataset compared with the one before, newest first. */
export function createChangesPage(model: Model): Page {
  const { site } = model.dataset;
  const address = pageAddress.changes;
  const versions = model.listVersions();
  const released = versions.filter(({ version }) => version !== null);
  return {
    address,
    kind: 'changes',
    id: 'changes',
    title: '数据更改',
    crumbs: [{ label: '关于数据', address: pageAddress.about }],
    description: `数据集的 ${released.length} 个版本，各与前一版比较得出的新增、删去与改动。现为 ${site.version}。`,
    blocks: [
      paragraph(
        `现为 ${site.version} 版。以下由前后两版比较得出，不是手写的。可订阅`,
        link(relativeAddress(address, pageAddress.feed), 'Atom 更新'),
        '。',
      ),
      ...(versions.length === 0 ? [paragraph('还没有版本记录。')] : []),
      ...versions.flatMap(({ version, date, summary }): Block[] => [
        version === null
          ? heading(2, '尚未发布的更改')
          : anchoredHeading(2, `v${version}`, `${version}（${date}）`),
        paragraph(`${summary}。`),
        component('VersionChanges', version ?? 'unreleased'),
      ]),
    ],
  };
}
