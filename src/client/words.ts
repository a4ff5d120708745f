import type { Label } from '../lib/labels/label.ts';
import { type ClientParts, clientParts } from '../lib/labels/zh-cn/client.ts';

// What scripts say, each part by itself: a script is bundled with those it imports. A build puts the words of
// its dataset in the place of this module.

/** The words of a part by their keys. */
export type Part<Name extends keyof ClientParts> = Readonly<Record<keyof ClientParts[Name], Label>>;

export const lang: string = 'zh-CN';
export const site: Part<'site'> = clientParts.site;
export const search: Part<'search'> = clientParts.search;
export const table: Part<'table'> = clientParts.table;
export const citing: Part<'citing'> = clientParts.citing;
export const figures: Part<'figures'> = clientParts.figures;
