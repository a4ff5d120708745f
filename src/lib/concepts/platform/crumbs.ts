import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { System } from './schema.ts';

/** The way to a page of the platform: the platform, then the view of a system and the system it belongs to. */
export function listPlatformCrumbs({ platform }: Dataset, system?: System): SiteLink[] {
  const { overview, views, systems } = platform;
  const view = views.find(({ id }) => id === system?.view);
  const whole = systems.find(({ id }) => id === system?.parent);
  return [
    ...(overview ? [{ label: overview.shortName, address: pageAddress.platform }] : []),
    ...(view ? [{ label: view.name, address: pageAddress.view(view.id) }] : []),
    ...(whole ? [{ label: whole.name, address: pageAddress.system(whole.id) }] : []),
  ];
}
