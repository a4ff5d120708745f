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
  addresses: (dataset, concepts) => (isListed(dataset, concepts) ? [pageAddress.gaps] : []),
  pages: (model, concepts) =>
    isListed(model.dataset, concepts) ? [createGapsPage(model, concepts)] : [],
  reference: (model, concepts) => (canHaveGaps(model.dataset, concepts) ? [linkPage(model)] : []),
  homeCards: (model, concepts) =>
    canHaveGaps(model.dataset, concepts)
      ? [{ ...linkPage(model), count: '', detail: model.labels.say('gaps.card') }]
      : [],
};

const isListed = (dataset: Dataset, concepts: readonly Concept[]): boolean =>
  canHaveGaps(dataset, concepts) || isPublished(dataset, pageAddress.gaps);

/** The page stays when the last gap is closed: it then says so. */
function canHaveGaps(dataset: Dataset, concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => concept.gaps && concept.isPresent(dataset, concepts));
}
