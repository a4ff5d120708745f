import { createWords, type Label, type Words } from './label.ts';
import { type Language, languages } from './languages.ts';
import type { Catalogue, LabelKey } from './zh-cn/catalogue.ts';
import { type ClientCatalogue, type ClientParts, clientParts } from './zh-cn/client.ts';

/** The words of a site: those of its language, where its dataset has none of its own. */
export type Labels = Words<Catalogue>;

/** What of a dataset decides its words: its language, and the labels it has of its own. */
export interface Worded {
  site: { lang?: Language | undefined };
  labels: { labels: Partial<Record<LabelKey, Label>> };
}

const known = new WeakMap<Worded, Labels>();

/** The words a dataset is shown in. */
export function labelsOf(dataset: Worded): Labels {
  const labels = known.get(dataset) ?? createWords<Catalogue>(langOf(dataset), choose(dataset));
  known.set(dataset, labels);
  return labels;
}

/** What the scripts of a site say, part by part, with the tag of their language. */
export function clientLabelsOf(dataset: Worded): {
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

const langOf = ({ site }: Worded): Language => site.lang ?? 'zh-CN';

const choose = (dataset: Worded): Record<LabelKey, Label> => ({
  ...languages[langOf(dataset)],
  ...dataset.labels.labels,
});
