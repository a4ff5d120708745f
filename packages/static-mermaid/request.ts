/** Where a node leads. */
export interface DiagramLink {
  /** A relative address, or one that begins with http: or https:. */
  readonly href: string;
  /** The accessible name and tooltip; without it the node's own text is the name. */
  readonly title?: string;
}

/** dagre for flows and layers, elk for citation graphs. */
export type Layout = 'dagre' | 'elk';

/** One diagram to render. */
export interface RenderRequest {
  /** Unique on its page; begins with a letter, then letters, digits, `-` and `_`. */
  readonly id: string;
  /** Mermaid source without front matter and directives. */
  readonly source: string;
  /** Accessible name of the diagram. */
  readonly title: string;
  /** What the diagram shows, in words. */
  readonly description?: string;
  /** Links by node id: flowchart nodes and subgraphs, sequence participants. */
  readonly links?: Readonly<Record<string, DiagramLink>>;
  /** The node the page is about. */
  readonly current?: string;
  /** `dagre` when absent. */
  readonly layout?: Layout;
}

/** Where a node's shape lies in the view box. */
export interface NodeBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rendered diagram. */
export interface RenderedDiagram {
  /** One `<svg>` element, ready to be put into HTML. */
  readonly svg: string;
  /** Natural size in px. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodeBox[];
}
