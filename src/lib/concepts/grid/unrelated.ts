import type { Dataset } from '../../dataset/dataset-schema.ts';
import {
  type CitationGraph,
  createCitationGraph,
} from '../../model/citations/create-citation-graph.ts';
import type { Model } from '../../model/model.ts';
import { listCitations } from '../../model/relations/list-citations.ts';
import { relationsOf } from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';

/** Standards listed in the grid that neither cite nor are cited, whether a cell or a clause would say so. */
export function listUnrelated({ dataset, citations, resolveStandard }: Model): Standard[] {
  return listIds(dataset, citations).map(resolveStandard);
}

/** Whether there is such a standard. */
export const hasUnrelated = (dataset: Dataset): boolean =>
  listIds(dataset, createCitationGraph(dataset.citations, listCitations(dataset))).length > 0;

const listIds = (dataset: Dataset, citations: CitationGraph): string[] =>
  (dataset.citations.grid?.rows ?? [])
    .map(({ row }) => row)
    .filter(
      (id) =>
        citations.cites(id).length + citations.citedBy(id).length === 0 &&
        !relationsOf(dataset)
          .of(id)
          .some(({ relation }) => relation.type === 'cites'),
    );
