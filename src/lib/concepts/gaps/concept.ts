import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../../model/model.ts';
import type { SiteLink } from '../../pages/page.ts';
import { type Concept, isPublished } from '../concept.ts';
import { createGapsPage } from './page.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('gaps.title'),
  address: pageAddress.gaps,
});

/** What the standards leave open: gathered from the concepts in which something can be missing. */
export const gaps: Concept = {
  kinds: { gaps: 'gaps.kind' },
  isPresent: () => true,
  addresses: (dataset, concepts) => (hasGapsPage(dataset, concepts) ? [pageAddress.gaps] : []),
  pages: (model, concepts) =>
    hasGapsPage(model.dataset, concepts) ? [createGapsPage(model, concepts)] : [],
  reference: (model, concepts) => (hasGapsPage(model.dataset, concepts) ? [linkPage(model)] : []),
  homeCards: (model, concepts) =>
    hasGapsPage(model.dataset, concepts)
      ? [{ ...linkPage(model), count: '', detail: model.labels.say('gaps.card') }]
      : [],
  words: (model, concepts) =>
    concepts.some((concept) => concept.gaps?.(model).some(({ inferred }) => inferred))
      ? ['inferred']
      : [],
};

/** Whether there is a page of gaps. It stays when the last gap is closed: it then says so. */
export function hasGapsPage(dataset: Dataset, concepts: readonly Concept[]): boolean {
  const open = concepts.some((concept) => concept.hasGaps?.(dataset));
  return open || isPublished(dataset, pageAddress.gaps);
}
