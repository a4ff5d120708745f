import type { HastPluginDefinition } from 'satteri';

/**
 * Gives headings whose words are plain ASCII an id that no record and no part of the page layout can have:
 * `content` → `§-content`. Other headings get theirs from the processor, which never makes a `§`.
 */
export function createHeadingIds(): HastPluginDefinition {
  const used = new Map<string, number>();
  return {
    name: 'heading-ids-apart-from-record-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const words = context.textContent(node).match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.some((word) => /[^a-z0-9]/i.test(word))) return;
        const slug = words.join('-').toLowerCase();
        const times = (used.get(slug) ?? 0) + 1;
        used.set(slug, times);
        context.setProperty(node, 'id', `§${times === 1 ? '' : times}-${slug}`);
      },
    },
  };
}
