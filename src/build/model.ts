import type { Dataset } from '../lib/dataset/dataset-schema.ts';
import { formatIssues } from '../lib/dataset/findings/issue.ts';
import type { Model } from '../lib/model/model.ts';
import { createModel } from '../lib/site/create-model.ts';
import { loadDataset } from './load-dataset.ts';
import { readSettings, readToday, type Settings } from './settings.ts';

let model: Model | undefined;

/**
 * The last model of this process. The development server evaluates this module anew whenever a file is saved, be it
 * while the dataset is broken: what it showed before must then outlive the module.
 */
const shown = globalThis as { lastModel?: Model };

/**
 * The model of the dataset that is being built: the one door where data meets pages and components. Once there was
 * one, a dataset that does not validate leaves it as it was.
 * @throws when the dataset does not validate and never did in this process, listing what is wrong.
 */
export function getModel(): Model {
  model ??= shown.lastModel = loadLastModel(readSettings());
  return model;
}

function loadLastModel(settings: Settings): Model {
  try {
    return loadModel(settings);
  } catch (error) {
    if (shown.lastModel) return shown.lastModel;
    throw error;
  }
}

/** That a dataset does not validate; the message lists what is wrong. */
export class InvalidDataset extends Error {}

/** The model of the dataset of a build. @throws {InvalidDataset} when it does not validate. */
export function loadModel(settings: Settings): Model {
  const dataset = loadValidDataset(settings);
  return createModel(dataset, readToday(dataset.site.timeZone));
}

/** The dataset of a build, without the model of it. @throws {InvalidDataset} when it does not validate. */
export function loadValidDataset(settings: Settings): Dataset {
  const { dataset, issues } = loadDataset(settings);
  if (!dataset) throw new InvalidDataset(formatIssues(issues).join('\n'));
  return dataset;
}
