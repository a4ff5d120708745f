import { createWords } from '../lib/labels/label.ts';
import type { ClientParts } from '../lib/labels/zh-cn/client.ts';
import * as words from './words.ts';

// What scripts say, by its key. The calls are marked as pure, so that a bundle is left with the words it says.

const say = <Name extends keyof ClientParts>(part: words.Part<Name>) =>
  createWords<ClientParts[Name]>(words.lang, part).say;

const phrase = <Name extends keyof ClientParts>(part: words.Part<Name>) =>
  createWords<ClientParts[Name]>(words.lang, part).phrase;

/** On every page. */
export const saySite = /* @__PURE__ */ say<'site'>(words.site);

/** Where the results of a search are shown. */
export const saySearch = /* @__PURE__ */ say<'search'>(words.search);
export const phraseSearch = /* @__PURE__ */ phrase<'search'>(words.search);

/** Above and in the table of all standards. */
export const sayTable = /* @__PURE__ */ say<'table'>(words.table);

/** Beside the citations of a standard. */
export const sayCiting = /* @__PURE__ */ say<'citing'>(words.citing);

/** Beside diagrams. */
export const sayFigures = /* @__PURE__ */ say<'figures'>(words.figures);
