import { createFlowchart, type FlowchartEdge } from 'static-mermaid/flowchart';
import type { Citation } from '../model/citations/create-citation-graph.ts';
import { countOutside, listCited } from '../model/citations/list-cited.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { shortenTitles } from '../model/titles/short-titles.ts';
import type { Diagram } from './diagram.ts';
import { createStandardNode, nodeId } from './standard-node.ts';

/** More neighbours than this make a picture nobody can read; the table beside it says the same. */
const mostNeighbours = 40;

/**
 * The neighbourhood of a standard: whom it cites and who cites it, in the order of the lists beside it.
 * Arrows run from the cited to the citing standard, as in the source's own figure.
 * Null when there is nothing to draw, or too much.
 */
export function drawNeighbourhood(model: Model, standard: Standard): Diagram | null {
  const { say } = model.labels;
  const cites = model.citations.cites(standard.id).map((c) => c.cited);
  const citedBy = model.citations.citedBy(standard.id).map((c) => c.citing);
  const neighbours = [...new Set([...cites, ...citedBy])];
  if (neighbours.length === 0 || neighbours.length > mostNeighbours) return null;
  const around = model.citations
    .within(new Set([standard.id, ...neighbours]))
    .filter(({ citing, cited }) => citing === standard.id || cited === standard.id);
  const members = [standard, ...neighbours.map(model.resolveStandard)];
  return {
    title: say('diagram.citations', { number: standard.label }),
    description: describeNeighbourhood(model, standard),
    ...drawCitations(members, around, null),
    current: nodeId(standard.id),
  };
}

/** Counts as the text beside it does, what is outside the dataset included, and says that this is not drawn. */
function describeNeighbourhood(model: Model, { id, label }: Standard): string {
  const { say } = model.labels;
  const cites = listCited(model, id, 'cites');
  const citedBy = listCited(model, id, 'citedBy');
  const outside = countOutside([...cites, ...citedBy]);
  const counts = { number: label, cites: cites.length, citedBy: citedBy.length };
  return outside > 0
    ? say('diagram.citationsOutside', { ...counts, outside })
    : say('diagram.citationsDescription', counts);
}

/** All citations of a dataset in one picture; standards without any are left to the text. */
export function drawCitationGraph(model: Model): Diagram | null {
  const { citations } = model.citations;
  const { say } = model.labels;
  const related = new Set(citations.flatMap(({ citing, cited }) => [citing, cited]));
  if (related.size === 0 || related.size > 80) return null;
  const members = model.standards.filter(({ id }) => related.has(id));
  return {
    title: say('diagram.allCitations'),
    description: say('diagram.allCitationsDescription', {
      standards: members.length,
      citations: citations.length,
    }),
    // The layout follows the order given; with the later standards first, fewer lines cross (see the tests).
    ...drawCitations(members.reverse(), citations, 10),
  };
}

/** @param width of the lines of titles, in em; null where the layout of the drawing breaks them. */
function drawCitations(
  members: readonly Standard[],
  citations: readonly Citation[],
  width: number | null,
): Pick<Diagram, 'layout' | 'links' | 'source'> {
  const shorten = shortenTitles(members.map(({ title }) => title));
  const source = createFlowchart({
    direction: 'LR',
    nodes: members.map((standard) => createStandardNode(standard, { width, shorten })),
    edges: joinMutual(citations),
  });
  const links = Object.fromEntries(members.map(({ id, address }) => [nodeId(id), address]));
  return { layout: 'elk', links, source };
}

/** Edges from cited to citing; two standards that cite each other share one edge with two heads. */
function joinMutual(citations: readonly Citation[]): FlowchartEdge[] {
  const pairs = new Set(citations.map(({ citing, cited }) => `${citing} ${cited}`));
  const drawn = new Set<string>();
  return citations.flatMap(({ citing, cited }): FlowchartEdge[] => {
    const both = pairs.has(`${cited} ${citing}`);
    const key = both ? [citing, cited].sort().join(' ') : `${citing} ${cited}`;
    if (drawn.has(key)) return [];
    drawn.add(key);
    return [{ from: nodeId(cited), to: nodeId(citing), both }];
  });
}
