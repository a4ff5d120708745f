import { findValueId, type NamedFacet } from '../search/query/find-value-id.ts';

/** What the address of the table holds: everything the reader has chosen. */
export interface TableState {
  /** What is typed in the text filter. */
  text: string;
  /** Ids of the chosen values by facet; a facet without a choice is absent. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** The column the rows are ordered by; null for the order they came in. */
  sort: string | null;
  descending: boolean;
  /** The columns shown; null for those shown at first. */
  columns: readonly string[] | null;
}

/** The names of what is not a facet, in addresses. */
export interface TableParameters {
  text: string;
  sort: string;
  columns: string;
}

/** A facet as far as states speak of it. */
interface TermFacet extends NamedFacet {
  /** The ids its values had in other facets: those facets, the ids, and the ids they have. */
  movedIds?: readonly (readonly [facet: string, former: string, id: string])[];
}

/** What a state may speak of. */
export interface TableTerms {
  facets: readonly TermFacet[];
  columns: readonly string[];
  parameters: TableParameters;
}

/** Reads the state an address asks for. Whatever the table does not know is left out. */
export function parseTableState(
  query: string,
  { facets, columns, parameters }: TableTerms,
): TableState {
  const given = new URLSearchParams(query);
  const chosen = facets.flatMap((facet): [string, string[]][] => {
    const { name, values, movedIds = [] } = facet;
    const moved = movedIds.filter(([other, former]) => given.getAll(other).includes(former));
    const asked = new Set([
      ...given.getAll(name).map((value) => findValueId(facet, value)),
      ...moved.map(([, , id]) => id),
    ]);
    const known = values.map(([id]) => id).filter((id) => asked.has(id));
    return known.length > 0 ? [[name, known]] : [];
  });
  const sort = given.get(parameters.sort) ?? '';
  const key = sort.replace(/^-/, '');
  const shown = given.get(parameters.columns)?.split(',') ?? null;
  return {
    text: given.get(parameters.text) ?? '',
    chosen: Object.fromEntries(chosen),
    sort: columns.includes(key) ? key : null,
    descending: columns.includes(key) && sort !== key,
    columns: shown && columns.filter((column) => shown.includes(column)),
  };
}

/** Writes a state as the query of an address, starting with `?`; empty for the state at first. */
export function formatTableState(state: TableState, parameters: TableParameters): string {
  const query = new URLSearchParams();
  if (state.text) query.set(parameters.text, state.text);
  for (const [name, ids] of Object.entries(state.chosen)) {
    for (const id of ids) query.append(name, id);
  }
  if (state.sort) query.set(parameters.sort, `${state.descending ? '-' : ''}${state.sort}`);
  if (state.columns) query.set(parameters.columns, state.columns.join(','));
  const written = query.toString();
  return written && `?${written}`;
}

/** The state after a value of a facet was chosen or given up. */
export function toggleValue(state: TableState, name: string, id: string): TableState {
  const { [name]: ids = [], ...others } = state.chosen;
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return { ...state, chosen: next.length > 0 ? { ...others, [name]: next } : others };
}
