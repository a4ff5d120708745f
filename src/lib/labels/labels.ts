import type { Dataset } from '../dataset/dataset-schema.ts';
import { createWords, type Label, type Words } from './label.ts';
import { type Language, languages } from './languages.ts';
import type { Catalogue, LabelKey } from './zh-cn/catalogue.ts';
import { type ClientCatalogue, type ClientParts, clientParts } from './zh-cn/client.ts';

/** The words of a site: those of its language, where its dataset has none of its own. */
export type Labels = Words<Catalogue>;

const known = new WeakMap<Dataset, Labels>();

/** The words a dataset is shown in. */
export function labelsOf(dataset: Dataset): Labels {
  const labels = known.get(dataset) ?? createWords<Catalogue>(langOf(dataset), choose(dataset));
  known.set(dataset, labels);
  return labels;
}

/** What the scripts of a site say, part by part, with the tag of their language. */
export function clientLabelsOf(dataset: Dataset): {
  lang: Language;
  parts: Record<keyof ClientParts, Record<string, Label>>;
} {
  const all = choose(dataset);
  const parts = Object.entries(clientParts).map(([part, labels]) => {
    const keys = Object.keys(labels) as (keyof ClientCatalogue)[];
    return [part, Object.fromEntries(keys.map((key) => [key, all[key]]))];
  });
  return { lang: langOf(dataset), parts: Object.fromEntries(parts) };
}

const langOf = ({ site }: Dataset): Language => site.lang ?? 'zh-CN';

const choose = (dataset: Dataset): Record<LabelKey, Label> => ({
  ...languages[langOf(dataset)],
  ...dataset.labels.labels,
});
