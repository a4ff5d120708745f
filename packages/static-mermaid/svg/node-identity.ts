/** What a group of a drawing is to its reader. */
export interface GroupIdentity {
  /** Class names of the finished group. */
  readonly classes: readonly string[];
  /** The id the source gives the node, subgraph or participant. */
  readonly nodeId?: string;
}

/** Classes mermaid adds to every node. */
const builtIn = new Set(['node', 'default', 'undefined', 'statediagram-state', 'swimlane-node']);

function classNames(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
}

function sourceId(element: Element, idPrefix: string): string {
  const id = element.getAttribute('id') ?? '';
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id;
}

function flowchartNodeId(element: Element, idPrefix: string): string {
  return sourceId(element, idPrefix)
    .replace(/^flowchart-/, '')
    .replace(/-\d+$/, '');
}

/** Recognises nodes, subgraphs, participants and edges by what mermaid calls them. */
export function identifyGroup(element: Element, idPrefix: string): GroupIdentity {
  const names = classNames(element);
  if (names.includes('node')) {
    const own = names.filter((name) => !builtIn.has(name)).map((name) => `mm-${name}`);
    return { classes: ['mm-node', ...own], nodeId: flowchartNodeId(element, idPrefix) };
  }
  if (names.includes('cluster')) {
    return { classes: ['mm-group'], nodeId: sourceId(element, idPrefix) };
  }
  if (element.getAttribute('data-et') === 'participant' && element.localName === 'g') {
    return { classes: ['mm-node'], nodeId: element.getAttribute('data-id') ?? '' };
  }
  if (names.includes('edgePaths')) return { classes: ['mm-edges'] };
  return { classes: names.includes('edgeLabel') ? ['mm-label'] : [] };
}
