import type { Dataset } from '../lib/dataset/dataset-schema.ts';
import { formatIssue } from '../lib/dataset/findings/issue.ts';
import type { Model } from '../lib/model/model.ts';
import { createModel } from '../lib/site/create-model.ts';
import { loadDataset } from './load-dataset.ts';
import { readSettings, readToday, type Settings } from './settings.ts';

let model: Model | undefined;

/**
 * The model of the dataset that is being built: the one door where data meets pages and components.
 * @throws when the dataset does not validate, listing what is wrong.
 */
export function getModel(): Model {
  model ??= loadModel(readSettings());
  return model;
}

/** The model of the dataset of a build. @throws when it does not validate. */
export function loadModel(settings: Settings): Model {
  const dataset = loadValidDataset(settings);
  return createModel(dataset, readToday(dataset.site.timeZone));
}

/** The dataset of a build, without the model of it. @throws when it does not validate, listing what is wrong. */
export function loadValidDataset(settings: Settings): Dataset {
  const { dataset, issues } = loadDataset(settings);
  if (!dataset) throw new Error(issues.map(formatIssue).join('\n'));
  return dataset;
}
