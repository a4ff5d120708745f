import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { figures, lang } from '../words.ts';

/** The words of the script of figures, by their keys. */
export const { say } = createWords<ClientParts['figures']>(lang, figures);
