import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { assess, isEndedPlan, type Verdict } from '../../model/status/assess.ts';
import { type Citable, findOutsideEdition, nameCitable, toInstead } from './citable.ts';

/** What is to be said before a standard is cited, and what is to be cited in its place. */
export interface Caution {
  /** A sentence each; none where nothing speaks against it. */
  sentences: string[];
  /** What is to be said before it is cited without a date, which means the newest edition. */
  undated: string[];
  /** Empty where nothing is known to have taken its place. */
  instead: Citable[];
}

/** What speaks against citing a standard as it stands: its status, and a name that is only reported or misprinted. */
export function findCaution(model: Model, standard: Standard): Caution {
  const { say } = model.labels;
  const { status, identity } = standard;
  const verdict = assess(model, standard);
  const instead = verdict.instead.map((successor) => toInstead(model, standard, successor));
  const isMisprint = [...identity.formerNumbers.map(({ kind }) => kind), identity.formerTitle].some(
    (each) => each !== null && each !== 'plan',
  );
  const isMarked = [identity.numberBasis, identity.titleBasis].includes('reported');
  const told = status.event !== null || model.dataset.events.events.length > 0;
  const kind = chooseCaution(standard, verdict);
  const ofStatus = told && kind !== 'citable' ? [say(`caution.${kind}`)] : [];
  const ofName = [
    ...(isMisprint ? [say('caution.misprint')] : []),
    ...(isMarked ? [say('caution.reported')] : []),
  ];
  const lasting =
    told && verdict.kind === 'citeInstead' ? [say('caution.citeInsteadUndated')] : ofStatus;
  return {
    sentences: [...ofStatus, ...ofName],
    undated: listUndated(model, standard, [...lasting, ...ofName]),
    instead,
  };
}

/** What holds for the newest edition, be it this one, another of the dataset, or one that is none of it. */
function listUndated(model: Model, standard: Standard, own: string[]): string[] {
  const { say } = model.labels;
  const outside = findOutsideEdition(model, standard);
  if (outside) {
    const { note, ...named } = outside;
    const edition = nameCitable(named);
    return [
      say('caution.newestOutside', {
        edition: note ? say('cite.noted', { citation: edition, note }) : edition,
      }),
    ];
  }
  const shown = model.workOf(standard.id)?.shown ?? standard;
  return shown.id === standard.id ? own : findCaution(model, shown).undated;
}

/** Which sentence a verdict calls for: to check first has its reasons. */
function chooseCaution(standard: Standard, { kind, basis, contested }: Verdict) {
  if (contested.length > 0) return 'contested';
  if (kind === 'withdrawn' && isEndedPlan(standard)) return 'planEnded';
  return kind === 'checkFirst' && basis === 'unstated' ? 'unstated' : kind;
}
