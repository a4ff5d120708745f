import { pageAddress } from '../addresses/page-address.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import type { SiteLink } from '../pages/page.ts';
import type { Concept } from './concept.ts';

/** The way from the home page to a standard: its family, then what concepts file it under. */
export function listStandardCrumbs(
  model: Model,
  standard: Standard,
  concepts: readonly Concept[],
): SiteLink[] {
  const { family } = standard;
  return [
    ...(family ? [{ label: family.shortName, address: pageAddress.family(family.id) }] : []),
    ...concepts.flatMap((concept) => concept.crumbs?.(model, standard) ?? []),
  ];
}
