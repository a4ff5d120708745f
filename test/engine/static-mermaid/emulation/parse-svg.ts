import { parseSvg } from '../diagram-quality.ts';

/** The first element with class `it` in an svg with this content. */
export function findIt(content: string): Element {
  const root = parseSvg(`<svg>${content}</svg>`);
  const element = root.querySelector('.it');
  if (!element) throw new Error('The test has no element with class "it"');
  return element;
}
