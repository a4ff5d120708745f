import { listFormer } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { claimIds } from '../../dataset/findings/claim.ts';
import type { Model } from '../../model/model.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';
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
  claims: ({ terms: { terms: list } }) => [
    { what: '术语标识', claims: claimIds('terms', ['terms'], list) },
  ],
  quotes: ({ terms: { terms: list } }) =>
    list.map(({ definition, place }, i) => ({
      file: 'terms',
      path: ['terms', i, 'definition'],
      words: definition,
      place,
    })),
  addresses: ({ terms: { terms: list } }) =>
    list.length > 0 ? [pageAddress.terms, ...list.map(({ id }) => pageAddress.term(id))] : [],
  moved: ({ terms: { terms: list } }) => listFormer(list, pageAddress.term),
  records: ({ terms: { terms: list } }) =>
    list.map((term) => ({
      kind: 'term',
      id: term.id,
      label: term.name,
      address: pageAddress.term(term.id),
      value: term,
    })),
  pages: (model) => (isPresent(model.dataset) ? [createTermsPage(model)] : []),
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  homeCards: (model) => {
    const { say } = model.labels;
    const count = model.dataset.terms.terms.length;
    return count > 0
      ? [{ ...linkPage(model), count: say('count.entries', { count }), detail: say('terms.card') }]
      : [];
  },
  mentions: ({ terms: { terms: list } }, source) =>
    list
      .filter(({ place }) => place.source === source)
      .map(({ id, name }) => ({ words: name, component: 'Term', id })),
};
