import type { Model } from '../model.ts';
import { dateOfDataset, isPastDataset } from './settle-day.ts';

type Dated = Pick<Model, 'asOf' | 'dataset' | 'labels'>;

/** As of when what is said holds: the day whose status is shown, or the version of a dataset without any date. */
export const describeDay = ({ asOf, dataset: { site }, labels: { say } }: Dated): string =>
  asOf || say('layout.versionDay', { version: site.version });

/**
 * The date of the dataset, with that of the newest announcement that took effect since, if one did; its version
 * where nobody gave it a date, for the newest date in it is no day anybody looked.
 */
export function describeDataDay(model: Dated): string {
  const { asOf, dataset, labels } = model;
  const date = dateOfDataset(dataset);
  if (date === null) return labels.say('layout.versionDay', { version: dataset.site.version });
  return isPastDataset(dataset, asOf) ? labels.say('layout.dueSince', { date, due: asOf }) : date;
}
