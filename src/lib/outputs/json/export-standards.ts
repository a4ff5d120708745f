import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Status } from '../../model/status/derive-status.ts';
import { type ExportedRelation, exportRelations } from './export-relations.ts';

/** One standard in `data/standards.json`. */
export interface ExportedStandard {
  id: string;
  /** As normalised from print; null while there is only a plan. */
  number: string | null;
  planNumber: string | null;
  /** As normalised from print. */
  title: string;
  /** As printed, extraction damage included. */
  printedTitle: string;
  family: string | null;
  category: string | null;
  subcategory: string | null;
  focusArea: string | null;
  /** On the day the site was built. */
  status: Status;
  /** What it is to others, citations between standards of the dataset aside: those are in `citations.json`. */
  relations: ExportedRelation[];
  /** Address of the page, relative to the site root. */
  url: string;
}

/** All standards, in the order of the dataset. */
export function exportStandards(model: Model): ExportedStandard[] {
  return model.standards.map((standard) => exportStandardRow(model, standard));
}

/** One standard as a row of the list. */
export function exportStandardRow(model: Model, standard: Standard): ExportedStandard {
  const { record, category, subcategory, subsystem, status, address, family } = standard;
  return {
    id: record.id,
    number: record.number ?? null,
    planNumber: record.planNumber ?? null,
    title: record.title,
    printedTitle: record.printed?.title ?? record.title,
    family: family?.id ?? null,
    category: category?.name ?? null,
    subcategory: subcategory?.name ?? null,
    focusArea: subsystem?.focusArea ?? null,
    status: status.status,
    relations: exportRelations(model, standard),
    url: address,
  };
}
