/**
 * How binding a standard is: 强制性, 推荐性 or 指导性技术文件.
 */
export type Mandate = 'mandatory' | 'recommended' | 'guidelines';

/**
 * The number of a standard, taken apart.
 *
 * `prefix` is canonical ("GB/T", "DB11/T", "C") and null in a bare form such as `33190`.
 * `mandate` is what the scheme says of that prefix, null when it says nothing.
 * `serial` keeps its leading zeros ("0101") and, where it is written in two, the mark between
 * ("301 549", "800-53"). `part` is the part, `subparts` are the levels below it (7-4: 7 and [4]);
 * `suffix` are letters behind serial and parts (9001C). What is not written is absent.
 */
export interface StandardNumber {
  kind: 'standard';
  prefix: string | null;
  mandate: Mandate | null;
  serial: string;
  part?: number;
  subparts?: readonly number[];
  suffix?: string;
  year?: number;
  amendment?: Amendment;
}

/**
 * An amendment of the standard whose number it follows: its mark in numbers ("/XG", "/Amd"), its
 * own serial and, where written, its own year.
 */
export interface Amendment {
  mark: string;
  serial: number;
  year?: number;
}

/**
 * The number of a standard in preparation: year, serial with its zeros ("0834"),
 * letter of the nature ("T") and code of the competent department ("469").
 */
export interface PlanNumber {
  kind: 'plan';
  year: number;
  serial: string;
  nature?: string;
  department?: string;
}

/**
 * Either kind of number.
 */
export type AnyNumber = StandardNumber | PlanNumber;

/**
 * What a text points at: one number, all parts of a standard, or a run of its parts.
 * The number of `allParts` and `partRange` has no `part` and no `amendment` of its own.
 */
export type Reference =
  | { kind: 'single'; number: AnyNumber }
  | { kind: 'allParts'; number: StandardNumber }
  | { kind: 'partRange'; number: StandardNumber; from: number; to: number };

/**
 * A reference found in a text; `start` and `end` are UTF-16 offsets into the text as given.
 */
export interface FoundNumber {
  reference: Reference;
  start: number;
  end: number;
}
