import type { OutsideStandard } from '../../concepts/relations/schema.ts';
import type { SourcePlace, StatusEvent, Trust } from '../../dataset/types.ts';

/** What can happen to a standard that is news, in the order in which it does. */
export const newsKinds = [
  'published',
  'implemented',
  'amended',
  'updated',
  'partlyReplaced',
  'replaced',
  'withdrawn',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What took the place of a standard, or changed it: a number, and the record that has it. */
export interface NewsAgent {
  number: string;
  record?: string;
}

/** Something that happened to a standard, or is announced, on a date. */
export interface News {
  kind: NewsKind;
  date: string;
  /** The id of the standard, or what is known of one that is none of the dataset. */
  standard: string | OutsideStandard;
  /** The number and the title under which it happened, where the event names them. */
  number?: string | undefined;
  title?: string | undefined;
  agents: readonly NewsAgent[];
  trust: Trust;
  evidence: NonNullable<StatusEvent['evidence']>;
  places: readonly SourcePlace[];
  notes: readonly string[];
}
