import type { Block } from '../../mdx/nodes.ts';

/** One sort of what the standards leave open, as a section of the page of gaps. */
export interface GapSection {
  /** Its anchor. */
  id: string;
  title: string;
  /** What the summary says, a number with its unit. */
  count: string;
  /** Whether editors inferred it, as its title says. */
  inferred?: true;
  blocks: Block[];
}
