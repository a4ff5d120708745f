import type { Tone } from '../../concepts/status/schema.ts';
import type { Standard } from '../standard.ts';
import { isEndTone } from '../status/status-scale.ts';

/**
 * What is known of the editions of a work as a whole: one is in force; none is yet; of some it is not said; all
 * have been replaced or withdrawn.
 */
export type Standing = 'inForce' | 'coming' | 'unstated' | 'ended';

/** A standard whatever its edition: what an undated number names. */
export interface Work {
  /** The undated number as an address. */
  id: string;
  /** The undated number. */
  number: string;
  /** Address of its page, relative to the site root. */
  address: string;
  /** The records whose numbers differ from it in the year alone, oldest first; at least one. */
  editions: readonly Standard[];
  standing: Standing;
  /** The edition that stands for all: the newest of those its standing rests on. */
  shown: Standard;
}

/** What the tone of a status says of the edition that has it; each standing with the edition it rests on goes before the next. */
const standings: readonly [Standing, (tone: Tone) => boolean][] = [
  ['inForce', (tone) => tone === 'active'],
  ['coming', (tone) => tone === 'planned' || tone === 'upcoming'],
  ['unstated', (tone) => !isEndTone(tone)],
  ['ended', () => true],
];

/** Tells how the editions of a work stand. @param editions oldest first, at least one. */
export function judgeEditions(
  editions: readonly [Standard, ...Standard[]],
): Pick<Work, 'standing' | 'shown'> {
  for (const [standing, holds] of standings) {
    const shown = editions.findLast(({ status }) => holds(status.tone));
    if (shown) return { standing, shown };
  }
  return { standing: 'ended', shown: editions[0] };
}
