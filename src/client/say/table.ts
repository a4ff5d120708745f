import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { lang, table } from '../words.ts';

/** The words of the script of the table of all standards, by their keys. */
export const { say } = createWords<ClientParts['table']>(lang, table);
