import type { Page } from 'playwright-core';
import type { FontMetrics } from '../../../../packages/static-mermaid/text/measure-text.ts';

interface Measures {
  readonly regular: [codePoint: number, width: number][];
  readonly bold: [codePoint: number, width: number][];
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
}

/** Measures in the page; widths in 1/1000 em, heights in em. */
function measure(text: string): Measures {
  const size = 14;
  document.body.innerHTML = `<svg style='font: ${size}px sans-serif'><text></text></svg>`;
  const probe = document.querySelector('text') as SVGTextElement;
  const lengthOf = (content: string) => {
    probe.textContent = content;
    return probe.getComputedTextLength();
  };
  // Between two Hanzi, because a space on its own has no width.
  const widths = (weight: string) => {
    probe.setAttribute('font-weight', weight);
    const frame = lengthOf('国国');
    return Array.from(new Set(text), (character): [number, number] => {
      const width = lengthOf(`国${character}国`) - frame;
      return [character.codePointAt(0) ?? 0, (width / size) * 1000];
    });
  };
  const [regular, bold] = [widths('400'), widths('700')];
  probe.textContent = '国';
  const plain = probe.getBBox();
  probe.setAttribute('dominant-baseline', 'middle');
  const xHeight = (2 * (probe.getBBox().y - plain.y)) / size;
  const descent = (plain.y + plain.height) / size;
  return { regular, bold, ascent: -plain.y / size, descent, xHeight };
}

/** What the page's fonts measure for the characters of a text. */
export async function measureFonts(page: Page, text: string): Promise<FontMetrics> {
  const measures = await page.evaluate(measure, text);
  const { regular, bold } = measures;
  return { ...measures, regular: new Map(regular), bold: new Map(bold), grid: 0 };
}
