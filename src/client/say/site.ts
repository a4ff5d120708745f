import { createWords } from '../../lib/labels/label.ts';
import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { lang, site } from '../words.ts';

/** The words of the script on every page, by their keys. */
export const { say } = createWords<ClientParts['site']>(lang, site);
