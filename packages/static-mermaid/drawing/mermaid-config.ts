import type { MermaidConfig } from 'mermaid';
import type { Layout } from '../request.ts';
import { themeVariables } from './theme-colours.ts';

/** Size of all text in px. */
export const fontSize = 14;

/** The name our ELK layout is registered under. */
export const elkLayoutName = 'static-elk';

/** Measuring needs one font; the reader's comes from the style sheet. */
const fontFamily = 'sans-serif';

/**
 * ELK options for citation graphs. Mermaid ignores its own spacing settings for ELK. Whole numbers
 * only: with even box sizes they keep every coordinate exact, so no port is judged inside its node.
 */
const elkOptions: Readonly<Record<string, string | number>> = {
  'elk.layered.cycleBreaking.strategy': 'GREEDY',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'spacing.baseValue': 20,
  'spacing.nodeNode': 18,
  'elk.layered.spacing.nodeNodeBetweenLayers': 40,
  'elk.layered.spacing.edgeNodeBetweenLayers': 14,
  'elk.layered.spacing.edgeEdgeBetweenLayers': 9,
  'elk.spacing.edgeNode': 12,
  'elk.spacing.edgeEdge': 10,
  'elk.spacing.componentComponent': 24,
  'elk.spacing.portsSurrounding': '[top=8,left=8,bottom=8,right=8]',
};

/**
 * All ELK options for a graph. Where lines are many, ELK tries more orders, for fewer of them to cross; where they are
 * few, it finds none better and only takes longer.
 */
export function chooseElkOptions(lines: number): Readonly<Record<string, string | number>> {
  return { ...elkOptions, 'elk.layered.thoroughness': lines > 30 ? 50 : 7 };
}

/** Configuration for one diagram; a fence cannot change it. */
export function mermaidConfig(layout: Layout): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    suppressErrorRendering: true,
    deterministicIds: true,
    logLevel: 'fatal',
    maxTextSize: 200_000,
    maxEdges: 2_000,
    markdownAutoWrap: false,
    theme: 'base',
    look: 'classic',
    layout: layout === 'elk' ? elkLayoutName : 'dagre',
    fontSize,
    fontFamily,
    themeVariables: { ...themeVariables(), fontSize: `${fontSize}px`, fontFamily },
    // Straightening moves lines by a few pixels without looking what is in the way.
    elk: { straightenEdges: false },
    flowchart: {
      wrappingWidth: 2000,
      padding: 10,
      minNodeWidth: 40,
      diagramPadding: 8,
      nodeSpacing: 20,
      rankSpacing: 30,
      subGraphTitleMargin: { top: 6, bottom: 8 },
    },
    sequence: {
      mirrorActors: false,
      wrap: false,
      height: 50,
      actorMargin: 40,
      messageMargin: 30,
      actorFontSize: fontSize,
      messageFontSize: fontSize,
      noteFontSize: fontSize,
      actorFontFamily: fontFamily,
      messageFontFamily: fontFamily,
      noteFontFamily: fontFamily,
    },
  } as MermaidConfig;
}
