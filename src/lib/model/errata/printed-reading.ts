import type { Labels } from '../../labels/labels.ts';
import { nameEffectiveNumber, nameEffectiveTitle } from '../identity/name-identity.ts';
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

/** A name as the source prints it, and what stands beside it then: what the standard is to be called instead. */
export interface PrintedName {
  name: string;
  beside: string;
}

/** The same with the effective name beside each, so that no reader takes what is printed for it. */
export function describePrintedNames(
  labels: Labels,
  standard: Pick<Standard, 'record' | 'identity'>,
): { number: PrintedName | undefined; title: PrintedName | undefined } {
  const { label, title } = readPrintedNames(standard);
  const { identity } = standard;
  const pair = (name: string | undefined, beside: string) =>
    name === undefined ? undefined : { name, beside };
  return {
    number: pair(label, nameEffectiveNumber(labels, identity)),
    title: pair(title, nameEffectiveTitle(labels, identity)),
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
