import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { cards, lang } from '../words.ts';

/** The words of the script of cards, by their keys. */
export const { say } = createWords<ClientParts['cards']>(lang, cards);
