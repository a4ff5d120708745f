import type { Standard } from '../standard.ts';
import { hasChanged, type StatusOn } from '../status/derive-status.ts';
import { printedNumberOf } from './erratum-values.ts';

/** The number and the title of a standard as its source prints them; undefined for what is used as printed. */
export function readPrintedNames({ record, identity }: Pick<Standard, 'record' | 'identity'>): {
  label: string | undefined;
  title: string | undefined;
} {
  const label = printedNumberOf(record) ?? undefined;
  const title = record.printed?.title ?? record.title;
  return {
    label: label === identity.number ? undefined : label,
    title: title === identity.title ? undefined : title,
  };
}

/** The status a source gives a standard; undefined where nothing became of it since. */
export function readPrintedStatus(of: {
  status: StatusOn;
  listed: StatusOn | null;
}): StatusOn | undefined {
  return (hasChanged(of) && of.listed) || undefined;
}

/** Whether what the page of a standard shows first is printed otherwise: readers can then choose the reading. */
export function isPrintedOtherwise(standard: Standard): boolean {
  const { label, title } = readPrintedNames(standard);
  return [label, title, readPrintedStatus(standard)].some((printed) => printed !== undefined);
}
