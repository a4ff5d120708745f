import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';

/** Standards listed in the grid that neither cite nor are cited, whether a cell or a clause would say so. */
export function listUnrelated({ dataset, citations, resolveStandard }: Model): Standard[] {
  return (dataset.citations.grid?.rows ?? [])
    .map(({ row }) => resolveStandard(row))
    .filter(({ id }) => citations.cites(id).length + citations.citedBy(id).length === 0);
}
