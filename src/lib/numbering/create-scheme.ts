import { foldNumberText } from './fold-text.ts';
import type { NumberingFile, PlanRule, PrefixEntry, SerialRule, YearRule } from './scheme.ts';
import type { Mandate } from './value.ts';

/** One step of reading a prefix. */
export type PrefixPiece =
  | { kind: 'letters'; text: string }
  | { kind: 'slash' }
  | { kind: 'code'; characters: 'digits' | 'letters'; lengths: readonly number[]; longest: number };

/** A row of the prefix table with every default filled in. */
export interface PrefixRule {
  name: string;
  mandate: Mandate | null;
  pieces: readonly PrefixPiece[];
  serial: SerialRule;
  space: 'always' | 'dated' | 'never';
  looseSlash: boolean;
  yearInIdentity: boolean;
  unitHomograph: boolean;
  qualifiers: readonly string[];
}

/** A numbering file made ready for reading and writing numbers; all words are folded. */
export interface NumberScheme {
  prefixes: readonly PrefixRule[];
  bare: SerialRule;
  partDigits: number;
  years: YearRule;
  plan: PlanRule;
  planNatures: readonly string[];
  planLabels: readonly string[];
  labels: readonly string[];
  allParts: readonly string[];
  rangeWords: readonly string[];
}

const prepared = new WeakMap<NumberingFile, NumberScheme>();

/**
 * Prepares a validated `numbering.json` for the functions of this folder. The same object gives
 * the same scheme, so callers pass the file around and must not change it.
 */
export function createScheme(file: NumberingFile): NumberScheme {
  const known = prepared.get(file);
  if (known !== undefined) return known;
  const scheme = createFromFile(file);
  prepared.set(file, scheme);
  return scheme;
}

function createFromFile(file: NumberingFile): NumberScheme {
  const labels = file.prefixes.flatMap((entry) => entry.labels ?? []);
  return {
    prefixes: file.prefixes.map((entry) => createRule(entry, file.serial)),
    bare: file.bare,
    partDigits: file.partDigits,
    years: file.years,
    plan: file.plan,
    planNatures: file.plan.natures.map((nature) => nature.code),
    planLabels: foldWords(file.plan.labels),
    labels: foldWords([...file.labels, ...labels]),
    allParts: foldWords(file.allParts),
    rangeWords: foldWords(file.rangeWords),
  };
}

function createRule(entry: PrefixEntry, serial: SerialRule): PrefixRule {
  return {
    name: entry.name,
    mandate: entry.mandate,
    pieces: createPieces(entry),
    serial: entry.serial ?? serial,
    space: entry.space ?? 'always',
    looseSlash: entry.looseSlash ?? true,
    yearInIdentity: entry.yearInIdentity ?? true,
    unitHomograph: entry.unitHomograph ?? false,
    qualifiers: foldWords(entry.qualifiers ?? []),
  };
}

function createPieces(entry: PrefixEntry): PrefixPiece[] {
  const texts = entry.prefix.split(/(\{code\}|\/)/).filter((text) => text !== '');
  return texts.map((text): PrefixPiece => {
    if (text === '/') return { kind: 'slash' };
    if (text !== '{code}' || entry.code === undefined) return { kind: 'letters', text };
    const { characters, lengths } = entry.code;
    return { kind: 'code', characters, lengths, longest: Math.max(...lengths) };
  });
}

// Longest first, so that 国家标准计划号 is not read as 国家标准 followed by something else.
function foldWords(words: readonly string[]): string[] {
  return words.map(foldNumberText).sort((a, b) => b.length - a.length);
}
