import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { citing, lang } from '../words.ts';

/** The words of the script of citations, by their keys. */
export const { say } = createWords<ClientParts['citing']>(lang, citing);
