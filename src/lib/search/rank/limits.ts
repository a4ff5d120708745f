/** How much is loaded for an answer: enough for most, or all that a reader asking for more can use. */
export const limits = {
  usual: { titles: 30, pages: 30 },
  more: { titles: 300, pages: 500 },
} as const;

/** How much of an answer the search box shows. */
export const mostInBox = 8;

/** More rows than this only make the page slow; narrower queries and filters are offered. */
export const mostRows = 300;

/** How many pages are shown that have only most of the words. */
export const mostLoose = 10;
