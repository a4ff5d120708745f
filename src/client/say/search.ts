import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { lang, search } from '../words.ts';

/** The words of the script that searches and shows results, by their keys. */
export const { say, phrase } = createWords<ClientParts['search']>(lang, search);
