import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../../model/model.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords } from '../record-list.ts';
import { createTermsPage } from './page.ts';

const isPresent = ({ terms }: Dataset): boolean => terms.terms.length > 0;
const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('terms.kind'),
  address: pageAddress.terms,
});

/** The terms the sources define. */
export const terms: Concept = {
  kinds: { terms: 'terms.kind' },
  recordKinds: { term: 'terms.term' },
  isPresent,
  ...describeRecords((dataset) => [
    { addresses: isPresent(dataset) ? [pageAddress.terms] : [] },
    describeList({
      kind: 'term',
      what: '术语标识',
      file: 'terms',
      path: ['terms'],
      items: dataset.terms.terms,
      label: ({ name }) => name,
      address: pageAddress.term,
    }),
  ]),
  quotes: ({ terms: { terms: list } }) =>
    list.map(({ definition, place }, i) =>
      quotesAt('terms', ['terms', i], place)(definition, 'definition'),
    ),
  pages: (model) => (isPresent(model.dataset) ? [createTermsPage(model)] : []),
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  homeCards: (model) => {
    const { say } = model.labels;
    const count = model.dataset.terms.terms.length;
    return count > 0
      ? [{ ...linkPage(model), count: say('terms.count', { count }), detail: say('terms.card') }]
      : [];
  },
  mentions: ({ terms: { terms: list } }, source) =>
    list
      .filter(({ place }) => place.source === source)
      .map(({ id, name }) => ({ words: name, component: 'Term', id })),
};
