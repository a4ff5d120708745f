import type { Model } from '../model.ts';
import type { Verification } from './create-citation-graph.ts';

/** How a citation was verified, in words; a figure is spoken of only where there is one. */
export function nameVerification({ dataset, labels }: Model, verification: Verification): string {
  const alone = verification === 'clause' && dataset.citations.grid === null;
  return labels.say(alone ? 'verification.clauseOnly' : `verification.${verification}`);
}
