import type { Labels } from '../../labels/labels.ts';
import type { FormerNumber, Identity, NameBasis } from './read-identity.ts';

/** A name with 待核实 behind it where it is only reported. */
export const markName = ({ say }: Labels, name: string, basis: NameBasis | null): string =>
  basis === 'reported' ? say('identity.reported', { name, trust: say('trust.reported') }) : name;

/** The numbers that stood in the place of the effective one, each with what it was: 原计划号 20190834-T-469. */
export const nameFormerNumbers = (
  { say }: Labels,
  { formerNumbers }: Pick<Identity, 'formerNumbers'>,
): string[] => formerNumbers.map(({ kind, number }) => say(formerWords[kind], { number }));

const formerWords = {
  plan: 'identity.plan',
  printed: 'identity.printed',
} as const satisfies Record<FormerNumber['kind'], string>;

/** The title the source has in place of the effective one; empty where it is the same. */
export const nameFormerTitle = (
  { say }: Labels,
  { formerTitle }: Pick<Identity, 'formerTitle'>,
): string[] => (formerTitle === null ? [] : [say('identity.printedTitle', { title: formerTitle })]);
