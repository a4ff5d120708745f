import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Version } from '../../model/version.ts';
import { listVersions } from '../../releases/list-versions.ts';
import { writeAtom } from './atom.ts';

/** The releases of a dataset as an Atom feed. */
export function createFeed(dataset: Dataset): string {
  const { site } = dataset;
  const released = listVersions(dataset).filter(
    (v): v is Version & { version: string; date: string } => v.version !== null,
  );
  return writeAtom(dataset, {
    title: labelsOf(dataset).say('feed.title', { site: site.title }),
    ...{ key: 'feed', self: pageAddress.feed, page: pageAddress.changes },
    entries: released.map(({ version, date, summary }) => ({
      title: `${site.shortTitle} ${version}`,
      key: [version],
      date,
      address: pageAddress.release(version),
      summary,
    })),
  });
}
