import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Labels } from '../../labels/labels.ts';
import {
  anchoredHeading,
  type Block,
  component,
  link,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { listNews } from '../../model/news/list-news.ts';
import type { Version } from '../../model/version.ts';
import type { Page } from '../../pages/page.ts';

/** The page of changes: every version of the dataset compared with the one before, newest first. */
export function createChangesPage(model: Model): Page {
  const { version } = model.dataset.site;
  const { say, phrase } = model.labels;
  const address = pageAddress.changes;
  const versions = model.listVersions();
  const count = versions.filter((each) => each.version !== null).length;
  const feed = link(relativeAddress(address, pageAddress.feed), say('changes.feed'));
  return {
    address,
    kind: 'changes',
    id: 'changes',
    title: say('changes.title'),
    crumbs: [{ label: say('about.title'), address: pageAddress.about }],
    description: say('changes.description', { count, version }),
    blocks: [
      paragraph(phrase('changes.intro', { version, feed })),
      ...(listNews(model.dataset).length > 0
        ? [
            paragraph(
              phrase('news.fromChanges', { page: link(pageAddress.news, say('news.title')) }),
            ),
          ]
        : []),
      ...(versions.length === 0 ? [paragraph(say('changes.noVersions'))] : []),
      ...versions.flatMap((each) => createVersion(model.labels, each)),
    ],
  };
}

function createVersion({ say }: Labels, { version, date, summary }: Version): Block[] {
  return [
    version === null
      ? section('unreleased', say('changes.unreleased'))
      : anchoredHeading(
          2,
          `v${version}`,
          say('changes.version', { version, date: date ?? say('mark.none') }),
        ),
    paragraph(say('changes.summary', { summary })),
    component('VersionChanges', version ?? 'unreleased'),
  ];
}
