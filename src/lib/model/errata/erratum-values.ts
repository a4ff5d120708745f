import { readField } from '../../dataset/record-words.ts';
import type { Erratum, PrintedField, StandardRecord } from '../../dataset/types.ts';
import type { NameKey } from '../../labels/zh-cn/catalogue.ts';
import type { Model } from '../model.ts';
import type { Standard } from '../standard.ts';

/** What the fields are called that an erratum can be about. */
export const fieldNames = {
  number: 'field.standardNumber',
  planNumber: 'field.planNumber',
  title: 'field.title',
  category: 'field.category',
  focusArea: 'field.focusArea',
} as const satisfies Record<PrintedField, NameKey>;

/** The two values an erratum is about, in words. */
export interface ErratumValues {
  standard: Standard;
  /** 照录: what the source document prints. */
  printed: string;
  /** The value this site uses for damage and normalisation, the value evidence reports for a misprint. */
  corrected: string;
}

/** Resolves an erratum to its record and the values that differ. */
export function resolveErratum(model: Model, { record, field, kind }: Erratum): ErratumValues {
  const standard = model.resolveStandard(record);
  const used = readField(standard.record, field, model.dataset) ?? '';
  const { printed = {}, corrected = {} } = standard.record;
  if (kind === 'misprint') {
    const reported = field === 'number' || field === 'title' ? corrected[field] : undefined;
    return { standard, printed: printed[field] ?? used, corrected: reported ?? used };
  }
  return { standard, printed: printed[field] ?? used, corrected: used };
}

/** The number or plan number of a standard as its source document prints it. */
export function printedNumberOf({ printed, number, planNumber }: StandardRecord): string | null {
  return printed?.number ?? number ?? printed?.planNumber ?? planNumber ?? null;
}
