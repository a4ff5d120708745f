import { listFormer } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Concept } from '../concept.ts';
import { listBookletFrames } from './list-frames.ts';

/**
 * Lists of standards to print, of which every dataset has one for each family. Their pages hold nothing to search
 * for and go straight to HTML; what leads to them is the page of the record each is about.
 */
export const booklets: Concept = {
  kinds: { booklet: 'kind.booklet' },
  isPresent: () => true,
  addresses: (dataset, concepts) =>
    listBookletFrames(dataset, concepts).map(({ id }) => pageAddress.booklet(id)),
  moved: (dataset, concepts) =>
    listFormer(listBookletFrames(dataset, concepts), pageAddress.booklet),
  names: (dataset, concepts) =>
    listBookletFrames(dataset, concepts).map(({ id, name }) => ({
      label: name,
      address: pageAddress.booklet(id),
    })),
};
