import type { Stretch } from './excerpt.ts';

/** A section in which something was found. */
export interface SectionHit {
  fragment: string;
  heading: string;
  excerpt: Stretch[];
}

/** A page in whose text something was found; the sections in the order of the page, at least one. */
export interface TextHit {
  address: string;
  title: string;
  sections: SectionHit[];
}

/** The pages found and how many there are in all. */
export interface TextAnswer {
  hits: TextHit[];
  total: number;
  /** Whether `total` may be too high: not every page has been looked at. */
  about: boolean;
}

/** How many sections of a page are shown. */
export const mostSections = 3;
