import { createModel } from '../../../src/lib/site/create-model.ts';
import { createTitleSet } from '../../engine/lib/search/title-set.ts';
import { readPublishedDataset } from '../published-dataset.ts';

/** The titles of the publication, ready to be searched. */
export const { model, index, titles, syllables, find, findIds } = createTitleSet(
  createModel(readPublishedDataset(), '2026-12-31'),
);
