import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { createTitleSet } from './title-set.ts';

/** The titles of the second fixture, ready to be searched. */
export const { model, index, titles, syllables, find, findIds } = createTitleSet(
  createModel(loadFixture('second-dataset'), '2024-06-15'),
);
