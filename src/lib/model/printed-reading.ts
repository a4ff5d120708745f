import type { Standard } from './standard.ts';
import { hasChanged, type StatusOn } from './status/derive-status.ts';

/** The number and the title of a standard as its source prints them; undefined for what is used as printed. */
export function readPrintedNames({ record }: Pick<Standard, 'record'>): {
  label: string | undefined;
  title: string | undefined;
} {
  const { number, planNumber, title } = record.printed ?? {};
  return { label: (record.number ? number : planNumber) ?? undefined, title };
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
