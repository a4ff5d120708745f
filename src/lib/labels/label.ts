import { joinPieces } from './join-pieces.ts';

/**
 * Words a reader sees, with `{places}` for what differs. Where a language tells one from many, one form for
 * each; which is taken goes by the value of `{count}` (the plural categories of CLDR).
 */
export type Label = string | { readonly one: string; readonly other: string };

/** The places of a label, read from its text. */
export type PlaceOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceOf<Rest>
  : never;

/** The words of a site under their keys, those of one language and one dataset. */
export interface Words<Catalogue> {
  /** Language tag (BCP 47). */
  lang: string;
  /** A label in words; what its places are filled with is given by name. */
  say<Key extends keyof Catalogue>(
    key: Key,
    ...values: [PlaceOf<Catalogue[Key]>] extends [never]
      ? []
      : [Readonly<Record<PlaceOf<Catalogue[Key]>, string | number>>]
  ): string;
  /** A label in pieces, so that what stands in its places may be more than words: links, elements. */
  phrase<Key extends keyof Catalogue, Piece>(
    key: Key,
    values: Readonly<Record<PlaceOf<Catalogue[Key]>, Piece | string | number>>,
  ): (Piece | string)[];
}

/** The words of a catalogue, whose labels may be those of another language under the same keys. */
export function createWords<Catalogue>(
  lang: string,
  labels: Readonly<Record<keyof Catalogue, Label>>,
): Words<Catalogue> {
  const rules = new Intl.PluralRules(lang);
  const fill = <Piece>(
    key: keyof Catalogue,
    values: Readonly<Record<string, Piece | string | number>>,
  ): (Piece | string)[] => {
    const label = labels[key];
    const form = rules.select(Number(values.count)) === 'one' ? 'one' : 'other';
    const text = typeof label === 'string' ? label : label[form];
    const pieces = text.split(/\{(\w+)\}/).map((piece, i) => {
      const value = i % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`);
      return typeof value === 'number' ? String(value) : value;
    });
    return joinPieces<Piece>(pieces);
  };
  return {
    lang,
    say: (key, ...[values]) => fill<string>(key, values ?? {}).join(''),
    phrase: fill,
  };
}

/** The forms of a label: one, unless it tells one from many. */
export const listForms = (label: Label): string[] =>
  typeof label === 'string' ? [label] : Object.values(label);

/** The names of the places of a label. */
export function listPlaces(label: Label): string[] {
  const names = listForms(label).flatMap((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
  );
  return [...new Set(names.flatMap((name) => name ?? []))].sort();
}
