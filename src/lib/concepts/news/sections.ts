import type { Labels } from '../../labels/labels.ts';
import { type Block, component, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { divideYears, type NewsSection } from '../../model/news/select-news.ts';

/** The past news of a year, or of all years, under its headings. */
export function listSections(model: Model, year?: string): Block[] {
  return divideYears(model, year).flatMap((stretch) => [
    section(stretch.id.replace(/-$/, '-00'), nameSection(model.labels, stretch)),
    component('NewsList', stretch.id),
  ]);
}

/** The heading of a stretch: the year or the month, with how much there is. */
export function nameSection({ say }: Labels, { id, count }: NewsSection): string {
  const [year = '', month] = id.split('-');
  if (month === undefined) return say('news.year', { year, count });
  return month === ''
    ? say('news.noMonth', { year, count })
    : say('news.month', { year, month: String(Number(month)), count });
}
