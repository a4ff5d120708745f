import { concepts } from '../../../concepts/registry.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { checkAddresses } from './addresses.ts';
import { checkCitations } from './citations.ts';
import { checkErrata } from './errata.ts';
import { checkEvents } from './events.ts';
import { checkIds } from './ids.ts';
import { checkLabels } from './labels.ts';
import { checkCorrectedNumbers, checkNumbers } from './numbers.ts';
import { checkPageIds } from './page-ids.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPlaces } from './places.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkReleases } from './releases.ts';
import { checkTexts } from './texts.ts';
import { checkUniqueness } from './uniqueness.ts';

/**
 * A check that looks across files; gives every offence it finds. It takes any dataset whose values are of the types
 * of the schema, also one that breaks other rules or writes its values wrongly.
 */
export type DatasetRule = (dataset: Dataset) => Finding[];

/** All rules beyond the schema, each independent of the others. */
export const datasetRules: readonly DatasetRule[] = [
  checkUniqueness,
  checkReferences,
  checkNumbers,
  checkCorrectedNumbers,
  checkIds,
  checkPageIds,
  checkCitations,
  checkErrata,
  checkEvents,
  checkAddresses,
  checkTexts,
  checkPlaceholders,
  checkPlaces,
  checkQuotes,
  checkReleases,
  checkLabels,
  ...concepts.flatMap(({ rules = [] }) => rules),
];
