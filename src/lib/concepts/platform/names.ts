import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { SiteLink } from '../../pages/page.ts';

/** What the platform is called; its parts may be described where the platform as a whole is not. */
export const nameOf = (dataset: Dataset): string =>
  dataset.platform.overview?.name ?? labelsOf(dataset).say('platform.kind');

/** The same in short, to tell its parts from others of that name. */
export const shortNameOf = (dataset: Dataset): string =>
  dataset.platform.overview?.shortName ?? labelsOf(dataset).say('platform.kind');

/** The page of the platform as a whole, under which navigation lists its parts. */
export function linkPlatform({ platform: { overview } }: Dataset): SiteLink | null {
  return overview && { label: overview.shortName, address: pageAddress.platform };
}
