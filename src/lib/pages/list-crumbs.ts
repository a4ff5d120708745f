import { pageAddress } from '../addresses/page-address.ts';
import type { Model } from '../model/create-model.ts';
import type { PageKind } from './page.ts';

/** The way from the home page to a generated page, the page itself left out. */
export function listCrumbs(
  model: Model,
  kind: PageKind,
  id: string,
): { label: string; address: string }[] {
  const categories = { label: '分类', address: pageAddress.categories };
  switch (kind) {
    case 'standard': {
      const { family, category, subcategory } = model.resolveStandard(id);
      const way = [{ label: family.shortName, address: pageAddress.family(family.id) }];
      if (!category) return way;
      way.push({ label: category.name, address: pageAddress.category(category.id) });
      if (!subcategory) return way;
      const address = pageAddress.subcategory(category.id, subcategory.id);
      return [...way, { label: subcategory.name, address }];
    }
    case 'subcategory': {
      const category = model.dataset.categories.categories.find((c) =>
        c.subcategories.some((s) => s.id === id),
      );
      if (!category) return [categories];
      return [categories, { label: category.name, address: pageAddress.category(category.id) }];
    }
    case 'category':
      return [categories];
    case 'subsystem':
      return [{ label: '标准子体系', address: pageAddress.subsystems }];
    case 'family':
      return [{ label: '全部标准', address: pageAddress.standards }];
    case 'source':
      return [{ label: '来源文件', address: pageAddress.sources }];
    case 'view':
    case 'system':
    case 'flows':
      return listPlatformCrumbs(model, kind, id);
    case 'platform':
    case 'citations':
    case 'terms':
    case 'roadmap':
    case 'gaps':
    case 'about':
    case 'guide':
      return [];
    case 'changes':
      return [{ label: '关于数据', address: pageAddress.about }];
    default:
      throw new RangeError(`unknown kind ${kind satisfies never}`);
  }
}

function listPlatformCrumbs(
  { dataset }: Model,
  kind: 'view' | 'system' | 'flows',
  id: string,
): { label: string; address: string }[] {
  const { overview, views, systems } = dataset.platform;
  const way: { label: string; address: string }[] = overview
    ? [{ label: overview.shortName, address: pageAddress.platform }]
    : [];
  const system = kind === 'system' ? systems.find((s) => s.id === id) : undefined;
  const view = views.find((v) => v.id === system?.view);
  const whole = systems.find((s) => s.id === system?.parent);
  if (view) way.push({ label: view.name, address: pageAddress.view(view.id) });
  if (whole) way.push({ label: whole.name, address: pageAddress.system(whole.id) });
  return way;
}
