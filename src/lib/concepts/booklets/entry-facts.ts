/** The kinds of fact a booklet has room for, below number and title. */
export const entryFacts: ReadonlySet<string> = new Set([
  ...['planNumber', 'category', 'focusArea', 'guidesIntegration', 'status', 'successor'],
  ...['cites', 'citedBy', 'erratum'],
]);
