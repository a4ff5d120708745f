import { findThemeColour, type ThemeColour, themeReference } from '../drawing/theme-colours.ts';
import type { StyleReader } from '../emulation/computed-style.ts';
import { formatNumber } from './format-number.ts';

/**
 * A colour of a drawing as a reference to the theme. Colours a source brought along give way to
 * the theme's: they would be wrong in the dark and on paper.
 */
function themed(value: string, otherwise: ThemeColour): string {
  const plain = value.trim().toLowerCase();
  if (plain === 'none' || plain === 'transparent') return 'none';
  return themeReference(findThemeColour(plain) ?? otherwise);
}

function dashes(value: string): string | undefined {
  const plain = value.replace(/px/g, '').trim();
  if (/^(?:none|0(?:[\s,]+0)?|1[\s,]+0)$/.test(plain)) return undefined;
  return plain.split(/[\s,]+/).join(' ');
}

/** How a shape is painted; what SVG would do anyway is left out, except the fill. */
export function shapePresentation(element: Element, read: StyleReader): Record<string, string> {
  const attributes: Record<string, string> = {};
  attributes.fill = themed(read(element, 'fill'), 'node');
  const stroke = themed(read(element, 'stroke'), 'line');
  const width = Number.parseFloat(read(element, 'stroke-width'));
  if (stroke === 'none' || width === 0) return attributes;
  attributes.stroke = stroke;
  if (width !== 1) attributes['stroke-width'] = formatNumber(width);
  const dasharray = dashes(read(element, 'stroke-dasharray'));
  if (dasharray) attributes['stroke-dasharray'] = dasharray;
  return attributes;
}

/** Headings of a drawing stay calm: the page around it has headings of its own. */
const largestText = 16;

/** What text takes over from the svg element, which says it once for the whole drawing. */
export interface TextDefaults {
  readonly fontSize: number;
}

/** How text is set, as far as it differs from the drawing's defaults. */
export function textPresentation(
  element: Element,
  read: StyleReader,
  { fontSize }: TextDefaults,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  const fill = themed(read(element, 'fill'), 'fg');
  if (fill !== themeReference('fg')) attributes.fill = fill;
  const size = Math.min(Number(read(element, 'font-size')), largestText);
  if (size !== fontSize) attributes['font-size'] = formatNumber(size);
  const anchor = read(element, 'text-anchor');
  if (anchor !== 'middle') attributes['text-anchor'] = anchor;
  const baseline = read(element, 'dominant-baseline');
  if (baseline !== 'auto') attributes['dominant-baseline'] = baseline;
  return attributes;
}
