/** Writes the values of a row as an attribute: facets apart by commas, values of one facet by spaces. */
export const formatRowValues = (values: readonly (readonly number[])[]): string =>
  values.map((indexes) => indexes.join(' ')).join();

/** Reads what `formatRowValues` wrote. */
export const parseRowValues = (text: string): number[][] =>
  text.split(',').map((part) => part.split(' ').filter(Boolean).map(Number));
