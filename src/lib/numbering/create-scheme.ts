import { createForm, type NumberForm } from './create-form.ts';
import { foldNumberText } from './fold-text.ts';
import type { NumberingFile, PlanRule, PrefixEntry, YearRule } from './scheme.ts';
import type { Mandate } from './value.ts';

/** One step of reading a prefix; `text` is folded. */
export type PrefixPiece =
  | { kind: 'letters'; text: string; canonical: string }
  | { kind: 'mark'; mark: '/' | '-' | ' ' }
  | { kind: 'code'; characters: 'digits' | 'letters'; lengths: readonly number[]; longest: number };

/** A row of the prefix table with every default filled in. */
export interface PrefixRule {
  name: string;
  mandate: Mandate | null;
  pieces: readonly PrefixPiece[];
  form: NumberForm;
  looseSlash: boolean;
  yearInIdentity: boolean;
  unitHomograph: boolean;
  qualifiers: readonly string[];
}

/** The years a number may carry; `short` are those two digits may stand for. */
export interface Years {
  from: number;
  to: number;
  short: { from: number; to: number } | null;
  word: string;
}

/** A numbering file made ready for reading and writing numbers; all words are folded. */
export interface NumberScheme {
  prefixes: readonly PrefixRule[];
  /** The rows that can be read where a character stands, in their order. */
  startingWith(character: string | undefined): readonly PrefixRule[];
  /** The rows of canonical prefixes, as far as they were looked for; null for those of none. */
  byPrefix: Map<string, PrefixRule | null>;
  /** How numbers are written that no row of the table speaks for. */
  form: NumberForm;
  /** How numbers without prefix are written; null where there are none. */
  bare: NumberForm | null;
  years: Years;
  plan: PlanRule | null;
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
  const { plan = null, labels = ['标准号', '标准编号'], rangeWords = ['至', '到'] } = file;
  const { allParts = ['所有部分', 'all parts'] } = file;
  const called = file.prefixes.flatMap((entry) => entry.labels ?? []);
  const prefixes = file.prefixes.map((entry) => createRule(entry, file));
  return {
    prefixes,
    startingWith: indexInitials(prefixes),
    byPrefix: new Map(),
    form: createForm({}, file),
    bare: file.bare === undefined ? null : createForm({ serial: file.bare }, file),
    years: createYears(file.years ?? {}),
    plan,
    planNatures: (plan?.natures ?? []).map((nature) => nature.code),
    planLabels: foldWords(plan?.labels ?? []),
    labels: foldWords([...labels, ...called]),
    allParts: foldWords(allParts),
    rangeWords: foldWords(rangeWords),
  };
}

function createYears({ from = 1900, to = 2099, shortFrom, shortTo, word = '年' }: YearRule): Years {
  const short =
    shortFrom === undefined || shortTo === undefined ? null : { from: shortFrom, to: shortTo };
  return { from, to, short, word };
}

function createRule(entry: PrefixEntry, file: NumberingFile): PrefixRule {
  return {
    name: entry.name,
    mandate: entry.mandate ?? null,
    pieces: createPieces(entry),
    form: createForm(entry, file),
    looseSlash: entry.looseSlash ?? true,
    yearInIdentity: entry.yearInIdentity ?? true,
    unitHomograph: entry.unitHomograph ?? false,
    qualifiers: foldWords(entry.qualifiers ?? []),
  };
}

// A text is tried against few rows: those that begin as it does, and those of which no letter is known.
function indexInitials(prefixes: readonly PrefixRule[]): NumberScheme['startingWith'] {
  const initials = new Map(prefixes.map((rule) => [rule, listInitials(rule)]));
  const find = (character: string) =>
    prefixes.filter((rule) =>
      initials.get(rule)?.some((each) => each === '' || each === character),
    );
  const others = find('');
  const known = new Map([...initials.values()].flat().map((each) => [each, find(each)]));
  return (character = '') => known.get(character) ?? others;
}

/** What a row may begin with; nothing at all for a code, which may be any character. */
function listInitials({ pieces, qualifiers }: PrefixRule): string[] {
  const [first] = pieces;
  const letters = first?.kind === 'letters' ? first.text : '';
  return [letters, ...qualifiers].map((text) => text.slice(0, 1));
}

function createPieces(entry: PrefixEntry): PrefixPiece[] {
  const texts = entry.prefix.split(/(\{code\}|[/ -])/).filter((text) => text !== '');
  return texts.map((text): PrefixPiece => {
    if (text === '/' || text === '-' || text === ' ') return { kind: 'mark', mark: text };
    if (text !== '{code}' || entry.code === undefined) {
      return { kind: 'letters', text: foldNumberText(text), canonical: text };
    }
    const { characters, lengths } = entry.code;
    return { kind: 'code', characters, lengths, longest: Math.max(...lengths) };
  });
}

// Longest first, so that 国家标准计划号 is not read as 国家标准 followed by something else.
function foldWords(words: readonly string[]): string[] {
  return words.map(foldNumberText).sort((a, b) => b.length - a.length);
}
