import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { SiteLink } from '../../pages/page.ts';
import { type Concept, isPublished } from '../concept.ts';
import { createChangesPage } from './page.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('changes.title'),
  address: pageAddress.changes,
});
const isPresent = ({ releases }: Dataset): boolean => releases.releases.length > 0;

/** Whether a site says how its dataset changed: it has releases, or said so before. */
export const tellsChanges = (dataset: Dataset): boolean =>
  isPresent(dataset) || isPublished(dataset, pageAddress.changes);

/** The released versions of the dataset and what each changed. */
export const changes: Concept = {
  kinds: { changes: 'changes.kind' },
  isPresent,
  addresses: (dataset) => [
    ...(tellsChanges(dataset) ? [pageAddress.changes, pageAddress.feed] : []),
    ...dataset.releases.releases.map(({ version }) => pageAddress.release(version)),
  ],
  pages: (model) => (tellsChanges(model.dataset) ? [createChangesPage(model)] : []),
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  footer: (model) =>
    isPresent(model.dataset)
      ? [
          linkPage(model),
          { label: model.labels.say('changes.subscribe'), address: pageAddress.feed },
        ]
      : [],
  about: (model) => {
    if (!isPresent(model.dataset)) return {};
    const { label, address } = linkPage(model);
    const page = link(address, label);
    return { version: [paragraph(model.labels.phrase('changes.see', { page }))] };
  },
};
