import { numberOf } from '../../dataset/record-words.ts';
import type { Trust } from '../../dataset/types.ts';
import type { NameBasis } from '../../model/identity/read-identity.ts';
import type { Model } from '../../model/model.ts';
import { readTrust } from '../../model/trust.ts';

/** One citation in `data/citations.json`. */
export interface ExportedCitation {
  /** Number of the citing standard, e.g. `C0108`; the id of one that has none. */
  citing: string;
  cited: string;
  /** What the two are called, which is another number where a plan became a standard or a misprint is corrected. */
  effectiveCiting: string | null;
  effectiveCitingBasis: NameBasis | null;
  effectiveCited: string | null;
  effectiveCitedBasis: NameBasis | null;
  /** Where it is said: source document and clause, e.g. `framework#figure-6`; null where no source says it. */
  basis: string | null;
  /** Whether the diagonal of the figure confirms the place of the tick. */
  verified: boolean;
  /** How far it is to be trusted; absent where nothing is said of that. */
  trust?: Trust;
}

/** All citations, in the order of the grid, then those resting on clauses, then those of relations. */
export function exportCitations(model: Model): ExportedCitation[] {
  return model.citations.citations.map((citation) => {
    const { citing, cited, place, verification } = citation;
    const trust = readTrust(model.dataset, citation);
    return {
      citing: numberOf(model.resolveStandard(citing).record) ?? citing,
      cited: numberOf(model.resolveStandard(cited).record) ?? cited,
      effectiveCiting: model.resolveStandard(citing).number,
      effectiveCitingBasis: model.resolveStandard(citing).identity.numberBasis,
      effectiveCited: model.resolveStandard(cited).number,
      effectiveCitedBasis: model.resolveStandard(cited).identity.numberBasis,
      basis: place ? `${place.source}#${place.clause}` : null,
      verified: verification === 'diagonal' || verification === 'diagonal-corrected',
      ...(trust ? { trust } : {}),
    };
  });
}
