import type { Dataset } from '../dataset/dataset-schema.ts';
import { pageAddress } from './page-address.ts';

/** Every permanent address a dataset gives rise to, former ones included, sorted. */
export function listAddresses(dataset: Dataset): string[] {
  const { families } = dataset.site;
  const { home, standards, categories, subsystems, search, errata, sources } = pageAddress;
  const list: string[] = [home, standards, categories, subsystems, search, errata, sources];
  for (const { id } of families) list.push(pageAddress.family(id));
  for (const { id } of dataset.sources.sources) list.push(pageAddress.source(id));
  for (const { id, formerIds = [] } of dataset.standards.standards) {
    for (const each of [id, ...formerIds]) list.push(pageAddress.standard(each));
  }
  for (const category of dataset.categories.categories) {
    list.push(pageAddress.category(category.id));
    for (const { id } of category.subcategories) {
      list.push(pageAddress.subcategory(category.id, id));
    }
  }
  for (const { id, priorities } of dataset.subsystems.subsystems) {
    list.push(pageAddress.subsystem(id));
    for (const priority of priorities) list.push(`${pageAddress.subsystem(id)}#${priority.id}`);
  }
  for (const { id } of dataset.errata.errata) list.push(pageAddress.erratum(id));
  return list.sort();
}
