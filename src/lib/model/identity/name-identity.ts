import type { Labels } from '../../labels/labels.ts';
import type { FormerNumber, Identity, NameBasis } from './read-identity.ts';

/** A name with 待核实 behind it where it is only reported. */
export const markName = (
  { say }: Pick<Labels, 'say'>,
  name: string,
  basis: NameBasis | null,
): string =>
  basis === 'reported' ? say('identity.reported', { name, trust: say('trust.reported') }) : name;

/** A title in a sentence: in its marks, 待核实 behind them where it is only reported. */
export function quoteTitle(
  { say }: Pick<Labels, 'say'>,
  title: string,
  basis: NameBasis | null,
): string {
  const status = say('summary.title', { title });
  return basis === 'reported'
    ? say('status.withBasis', { status, basis: say('trust.reported') })
    : status;
}

/** The numbers that stood in the place of the effective one, each with what it was: 原计划号 20190834-T-469. */
export const nameFormerNumbers = (
  { say }: Labels,
  { formerNumbers }: Pick<Identity, 'formerNumbers'>,
): string[] => formerNumbers.map(({ kind, number }) => say(formerWords[kind], { number }));

const formerWords = {
  plan: 'identity.plan',
  printed: 'identity.printed',
  disputed: 'identity.disputed',
} as const satisfies Record<FormerNumber['kind'], string>;

/** The title the source has in place of the effective one, or that of the plan; empty where it is the same. */
export const nameFormerTitle = (
  { say }: Labels,
  { formerTitle: title, isPlanTitle }: Pick<Identity, 'formerTitle' | 'isPlanTitle'>,
): string[] => {
  if (title === null) return [];
  return [say(isPlanTitle ? 'identity.planTitle' : 'identity.printedTitle', { title })];
};

/** All it was called before, in one enumeration: of a misprinted number and a misprinted title it is said once that they are. */
export function nameFormer(labels: Labels, identity: Identity): string[] {
  const { formerNumbers, formerTitle: title, isPlanTitle } = identity;
  const printed = formerNumbers.find(({ kind }) => kind === 'printed');
  if (!printed || title === null || isPlanTitle)
    return [...nameFormerNumbers(labels, identity), ...nameFormerTitle(labels, identity)];
  const others = formerNumbers.filter((each) => each !== printed);
  return [
    labels.say('identity.printedBoth', { number: printed.number, title }),
    ...nameFormerNumbers(labels, { formerNumbers: others }),
  ];
}

/** The effective number as it stands beside the one the source prints; empty where it has none. */
export const nameEffectiveNumber = (
  labels: Labels,
  { number, numberBasis, formerNumbers }: Identity,
): string => {
  if (number === null) return '';
  const isPlan = formerNumbers.some(({ kind }) => kind === 'plan');
  const key = isPlan ? 'identity.becameNumber' : 'identity.correctedNumber';
  return markName(labels, labels.say(key, { number }), numberBasis);
};

/** The effective title as it stands beside the one the source prints. */
export const nameEffectiveTitle = (
  labels: Labels,
  { title, titleBasis, isPlanTitle }: Identity,
): string => {
  const key = isPlanTitle ? 'identity.becameTitle' : 'identity.correctedTitle';
  return markName(labels, labels.say(key, { title }), titleBasis);
};
