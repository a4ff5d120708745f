import type { Model } from '../model/create-model.ts';
import { createAboutPage } from './about-page.ts';
import { createCategoryPage, createSubcategoryPage } from './category-page.ts';
import { createChangesPage } from './changes-page.ts';
import { createCitationsPage } from './citations-page.ts';
import { createFamilyPage } from './family-page.ts';
import { createFlowsPage } from './flows-page.ts';
import { createGapsPage } from './gaps-page.ts';
import type { Page } from './page.ts';
import { createPlatformPage } from './platform-page.ts';
import { createRoadmapPage } from './roadmap-page.ts';
import { createSourcePage } from './source-page.ts';
import { createStandardPage } from './standard-page.ts';
import { createSubsystemPage } from './subsystem-page.ts';
import { createSystemPage } from './system-page.ts';
import { createTermsPage } from './terms-page.ts';
import { createViewPage } from './view-page.ts';

/** Every generated page of a site. */
export function listPages(model: Model): Page[] {
  const { dataset } = model;
  return [
    ...dataset.site.families.map((family) => createFamilyPage(model, family)),
    ...dataset.categories.categories.flatMap((category) => [
      createCategoryPage(model, category),
      ...category.subcategories.map((s) => createSubcategoryPage(model, category, s)),
    ]),
    ...dataset.subsystems.subsystems.map((subsystem) => createSubsystemPage(model, subsystem)),
    ...dataset.sources.sources.map((source) => createSourcePage(model, source)),
    ...model.standards.map((standard) => createStandardPage(model, standard)),
    ...listPlatformPages(model),
    ...(dataset.citations.grid ? [createCitationsPage(model, dataset.citations.grid)] : []),
    ...(dataset.terms.terms.length > 0 ? [createTermsPage(model)] : []),
    ...(dataset.roadmap.roadmap ? [createRoadmapPage(model, dataset.roadmap.roadmap)] : []),
    createGapsPage(model),
    createAboutPage(model),
    createChangesPage(model),
  ];
}

function listPlatformPages(model: Model): Page[] {
  const { platform, flows } = model.dataset;
  return [
    ...(platform.overview ? [createPlatformPage(model, platform.overview)] : []),
    ...platform.views.map((view) => createViewPage(model, view)),
    ...platform.systems.map((system) => createSystemPage(model, system)),
    ...(flows.flows.length > 0 ? [createFlowsPage(model)] : []),
  ];
}
