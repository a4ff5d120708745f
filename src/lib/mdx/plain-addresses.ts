import type { MdastPluginDefinition } from 'satteri';

/**
 * Turns web and mail addresses that GFM made into links back into text: no escape in Markdown prevents them,
 * and the site links to nothing outside itself. Links written as links are left alone.
 */
export const plainAddresses: MdastPluginDefinition = {
  name: 'plain-addresses',
  link(node, context) {
    const text = context.textContent(node);
    const literal = [text, `http://${text}`, `mailto:${text}`].includes(node.url);
    if (literal && /^[a-z]+:/i.test(node.url))
      context.replaceNode(node, { type: 'text', value: text });
  },
};
