import type { Model } from '../model/create-model.ts';
import { createAboutPage } from './about-page.ts';
import { createFamilyPage } from './family-page.ts';
import type { Page } from './page.ts';
import { createSourcePage, createSourcesPage } from './source-page.ts';
import { createStandardPage } from './standard-page.ts';

/** Every generated page of a site. */
export function listPages(model: Model): Page[] {
  const { site, sources } = model.dataset;
  return [
    ...site.families.map((family) => createFamilyPage(model, family)),
    createSourcesPage(model),
    ...sources.sources.map((source) => createSourcePage(model, source)),
    ...model.standards.map((standard) => createStandardPage(model, standard)),
    ...model.concepts.flatMap((concept) => concept.pages?.(model, model.concepts) ?? []),
    createAboutPage(model),
  ];
}
