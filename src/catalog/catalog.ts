import { createModel, type Model } from '../lib/model/create-model.ts';
import { formatIssue } from '../lib/validate/issue.ts';
import { validateDataset } from '../lib/validate/validate-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { readSettings, readToday } from './settings.ts';

let model: Model | undefined;

/**
 * The model of the dataset that is being built: the one door where data meets pages and components.
 * @throws when the dataset does not validate, listing what is wrong.
 */
export function getModel(): Model {
  model ??= loadModel(readSettings().dataset);
  return model;
}

/** Reads, validates and models a dataset folder. @throws when it does not validate. */
export function loadModel(folder: string): Model {
  const { dataset, issues } = validateDataset(readDataset(folder));
  if (!dataset) throw new Error(issues.map(formatIssue).join('\n'));
  return createModel(dataset, readToday());
}
