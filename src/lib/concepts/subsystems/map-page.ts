import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type Block, component, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { isPublished } from '../concept.ts';
import { listMapped, mapOf } from './map.ts';

/** Whether the maps have a page: it stays, once published. */
export const hasMapPage = (dataset: Dataset): boolean =>
  listMapped(dataset).length > 0 || isPublished(dataset, pageAddress.map);

/** The sheet of the maps: every standard by its number and title where its category and its subsystem cross. */
export function createMapPage(model: Model): Page {
  const { say } = model.labels;
  const families = listMapped(model.dataset);
  const count = families.flatMap((family) => mapOf(model, family)?.standards ?? []).length;
  return {
    address: pageAddress.map,
    kind: 'map',
    id: 'map',
    title: say('map.title'),
    description: say('map.description', { count }),
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph(say(families.length > 0 ? 'map.intro' : 'map.empty')),
      ...families.flatMap((family) => [
        ...(families.length > 1 ? nameFamily(model, family) : []),
        component('SystemMap', family ?? ''),
      ]),
    ],
  };
}

function nameFamily({ dataset, labels: { say } }: Model, family: string | null): Block[] {
  const found = dataset.site.families.find(({ id }) => id === family);
  return [section(`family-${found?.id ?? 'none'}`, found?.name ?? say('standards.inNoFamily'))];
}
