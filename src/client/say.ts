import { createWords } from '../lib/labels/label.ts';
import type { ClientCatalogue } from '../lib/labels/zh-cn/client.ts';
import { interfaceWords } from './words.ts';

/** The words of the interface, by their keys. */
export const { say, phrase } = createWords<ClientCatalogue>(
  interfaceWords.lang,
  interfaceWords.labels,
);
