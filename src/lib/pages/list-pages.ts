import type { Model } from '../model/create-model.ts';
import { createCategoryPage, createSubcategoryPage } from './category-page.ts';
import { createFamilyPage } from './family-page.ts';
import type { Page } from './page.ts';
import { createSourcePage } from './source-page.ts';
import { createStandardPage } from './standard-page.ts';
import { createSubsystemPage } from './subsystem-page.ts';

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
    ...dataset.sources.sources.map(createSourcePage),
    ...model.standards.map((standard) => createStandardPage(model, standard)),
  ];
}
