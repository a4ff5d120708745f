import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type FactPart, factsOf } from '../../model/fact.ts';
import { listAttachments } from '../../model/files/list-attachments.ts';
import type { Concept } from '../concept.ts';
import { checkAttachments } from './rules.ts';

/** Every file a dataset publishes, once: several standards may have one in common. */
const listPaths = ({ standards }: Pick<Dataset, 'standards'>): string[] => [
  ...new Set(standards.standards.flatMap(({ files = [] }) => files.map(({ path }) => path))),
];

/** Files that go with standards, published as they are. */
export const attachments: Concept = {
  isPresent: (dataset) => listPaths(dataset).length > 0,
  addresses: (dataset) => listPaths(dataset).map(pageAddress.attachedFile),
  rules: [checkAttachments],
  facts: (model, { record }) => {
    const { say, phrase } = model.labels;
    return listAttachments(model, record).flatMap(({ title, address, type, size }) => {
      const file: FactPart = { words: title, address };
      const parts = phrase<'file.described', FactPart>('file.described', { file, type, size });
      return factsOf('file', say('field.file'), ...parts);
    });
  },
};
