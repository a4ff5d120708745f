import type { Clause } from '../../dataset/types.ts';

/** What a list calls a clause: its heading as printed, with the title where the heading lacks it. */
export function nameClause({ heading, title }: Clause): string {
  if (heading === null) return title;
  return squeeze(heading).includes(squeeze(title)) ? heading : `${heading} ${title}`;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
