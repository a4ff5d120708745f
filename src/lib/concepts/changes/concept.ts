import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { link, paragraph } from '../../mdx/nodes.ts';
import { type Concept, isPublished } from '../concept.ts';
import { createChangesPage } from './page.ts';

const page = { label: '数据更改', address: pageAddress.changes };
const isPresent = ({ releases }: Dataset): boolean => releases.releases.length > 0;

/** Whether a site says how its dataset changed: it has releases, or said so before. */
export const tellsChanges = (dataset: Dataset): boolean =>
  isPresent(dataset) || isPublished(dataset, page.address);

/** The released versions of the dataset and what each changed. */
export const changes: Concept = {
  kinds: { changes: 'changes.kind' },
  isPresent,
  addresses: (dataset) => [
    ...(tellsChanges(dataset) ? [page.address] : []),
    ...dataset.releases.releases.map(({ version }) => pageAddress.release(version)),
  ],
  pages: (model) => (tellsChanges(model.dataset) ? [createChangesPage(model)] : []),
  reference: ({ dataset }) => (isPresent(dataset) ? [page] : []),
  footer: ({ dataset }) =>
    isPresent(dataset) ? [page, { label: '订阅更改', address: pageAddress.feed }] : [],
  about: ({ dataset }) =>
    isPresent(dataset)
      ? { version: [paragraph('各版的增删改见', link(page.address, page.label), '。')] }
      : {},
};
