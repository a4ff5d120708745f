import type { Category, CategoryNode, Subcategory } from '../concepts/categories/schema.ts';
import type { Subsystem } from '../concepts/subsystems/schema.ts';
import type { Family, StandardRecord, StatusEvent } from '../dataset/types.ts';
import type { Identity } from './identity/read-identity.ts';
import type { StatusOn } from './status/derive-status.ts';

/** What concepts find for a record: what it refers to among theirs; null where there is nothing. */
export interface ConceptParts {
  /** The categories it stands in, the main one first, and the first two levels of that. */
  categories: readonly CategoryNode[];
  category: Category | null;
  subcategory: Subcategory | null;
  subsystem: Subsystem | null;
}

/** What is found for a record of a dataset without these concepts. */
export const noParts: ConceptParts = {
  categories: [],
  category: null,
  subcategory: null,
  subsystem: null,
};

/** Number and title in one line, 待核实 behind each that is only reported; the title alone where there is no number. */
export const nameStandard = ({
  number,
  label,
  titleLabel,
}: Pick<Standard, 'number' | 'label' | 'titleLabel'>): string =>
  number === null ? titleLabel : `${label} ${titleLabel}`;

/** A standard as the pages use it: its record, with everything it refers to resolved. */
export interface Standard extends ConceptParts {
  id: string;
  record: StandardRecord;
  /** What it is called, what that rests on, and what it was called before. */
  identity: Identity;
  /** The effective number: the standard number, or the plan number while there is none; null for neither. */
  number: string | null;
  /** What it is called where one name must do: that number, or the title of what has none; 待核实 behind it. */
  label: string;
  /** The effective title. */
  title: string;
  /** The title, 待核实 behind one that is only reported. */
  titleLabel: string;
  /** The language of the title, where it is not that of the site. */
  titleLang: string | undefined;
  family: Family | null;
  events: readonly StatusEvent[];
  status: StatusOn;
  /** The status its source document gave it; null where none lists it. */
  listed: StatusOn | null;
  /** Address of its page, relative to the site root. */
  address: string;
}
