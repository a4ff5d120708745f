import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type Concept, isPublished } from '../concept.ts';
import { createGapsPage } from './page.ts';

const page = { label: '空白与待办', address: pageAddress.gaps };

/** What the standards leave open: gathered from the concepts in which something can be missing. */
export const gaps: Concept = {
  kinds: { gaps: 'gaps.kind' },
  isPresent: () => true,
  addresses: (dataset, concepts) => (isListed(dataset, concepts) ? [page.address] : []),
  pages: (model, concepts) =>
    isListed(model.dataset, concepts) ? [createGapsPage(model, concepts)] : [],
  reference: ({ dataset }, concepts) => (canHaveGaps(dataset, concepts) ? [page] : []),
  homeCards: ({ dataset }, concepts) =>
    canHaveGaps(dataset, concepts)
      ? [
          {
            ...page,
            count: '',
            detail: '没有标准的分类与建设重点，没有下文的计划',
          },
        ]
      : [],
};

const isListed = (dataset: Dataset, concepts: readonly Concept[]): boolean =>
  canHaveGaps(dataset, concepts) || isPublished(dataset, page.address);

/** The page stays when the last gap is closed: it then says so. */
function canHaveGaps(dataset: Dataset, concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => concept.gaps && concept.isPresent(dataset));
}
