import { compactText } from './fold-text.ts';

/**
 * The words of a question that no page answers as it stands, as a dictionary cuts them; those of one
 * character say too little. Empty when there is at most one: most of one word is that word.
 */
export function listLooseWords(content: readonly string[]): string[] {
  const words = Array.from(new Set(content.flatMap(cutWords)));
  return words.length > 1 ? words : [];
}

// Chrome 90 has a segmenter, other browsers of its age have none.
function cutWords(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  const words = Array.from(segments, (each) => compactText(each.segment));
  return words.filter((word) => word.length > 1);
}
