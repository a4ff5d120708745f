import type { Model } from '../../model/model.ts';

/** One citation in `data/citations.json`. */
export interface ExportedCitation {
  /** Number of the citing standard, e.g. `C0108`; the id of one that has none. */
  citing: string;
  cited: string;
  /** Where it is said: source document and clause, e.g. `framework#figure-6`; null where no source says it. */
  basis: string | null;
  /** Whether the diagonal of the figure confirms the place of the tick. */
  verified: boolean;
}

/** All citations, in the order of the grid, then those resting on clauses, then those of relations. */
export function exportCitations(model: Model): ExportedCitation[] {
  return model.citations.citations.map(({ citing, cited, place, verification }) => ({
    citing: model.resolveStandard(citing).number ?? citing,
    cited: model.resolveStandard(cited).number ?? cited,
    basis: place ? `${place.source}#${place.clause}` : null,
    verified: verification === 'diagonal' || verification === 'diagonal-corrected',
  }));
}
