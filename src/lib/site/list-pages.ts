import type { Concept } from '../concepts/concept.ts';
import { concepts as registered } from '../concepts/registry.ts';
import type { Model } from '../model/model.ts';
import type { Page } from '../pages/page.ts';
import { createAboutPage } from './about-page.ts';
import { createFamilyPage } from './family-page.ts';
import { createSourcePage, createSourcesPage, hasSources } from './source-page.ts';
import { createStandardPage } from './standard-page.ts';

/** Every generated page of a site. */
export function listPages(model: Model, concepts: readonly Concept[] = registered): Page[] {
  const { site, sources } = model.dataset;
  return [
    ...site.families.map((family) => createFamilyPage(model, family, concepts)),
    ...(hasSources(model.dataset) ? [createSourcesPage(model)] : []),
    ...sources.sources.map((source) => createSourcePage(model, source)),
    ...model.standards.map((standard) => createStandardPage(model, standard, concepts)),
    ...concepts.flatMap((concept) => concept.pages?.(model, concepts) ?? []),
    createAboutPage(model, concepts),
  ];
}
