import type { Label } from '../lib/labels/label.ts';
import { type ClientCatalogue, client } from '../lib/labels/zh-cn/client.ts';

/** What scripts say. A build puts the words of its dataset in the place of this module. */
export const interfaceWords: { lang: string; labels: Record<keyof ClientCatalogue, Label> } = {
  lang: 'zh-CN',
  labels: client,
};
