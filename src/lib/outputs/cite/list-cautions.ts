import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { assess, type Verdict } from '../../model/status/assess.ts';
import { type Citable, toInstead } from './citable.ts';

/** What is to be said before a standard is cited, and what is to be cited in its place. */
export interface Caution {
  /** A sentence each; none where nothing speaks against it. */
  sentences: string[];
  /** Those of them that hold for an undated citation too: that means the newest edition, whatever took the place of this one. */
  undated: string[];
  /** Empty where nothing is known to have taken its place. */
  instead: Citable[];
}

/** What speaks against citing a standard as it stands: its status, and a name that is only reported or misprinted. */
export function findCaution(model: Model, standard: Standard): Caution {
  const { say } = model.labels;
  const { status, identity } = standard;
  const told = status.event !== null || model.dataset.events.events.length > 0;
  const verdict = assess(model, standard);
  const instead = verdict.instead.map((successor) => toInstead(model, standard, successor));
  const isMisprint = [...identity.formerNumbers.map(({ kind }) => kind), identity.formerTitle].some(
    (each) => each !== null && each !== 'plan',
  );
  const isMarked = [identity.numberBasis, identity.titleBasis].includes('reported');
  const kind = chooseCaution(verdict);
  const ofStatus = told && kind !== 'citable' ? [say(`caution.${kind}`)] : [];
  const ofName = [
    ...(isMisprint ? [say('caution.misprint')] : []),
    ...(isMarked ? [say('caution.reported')] : []),
  ];
  return {
    sentences: [...ofStatus, ...ofName],
    undated: verdict.kind === 'citeInstead' ? ofName : [...ofStatus, ...ofName],
    instead,
  };
}

/** Which sentence a verdict calls for: to check first has its reasons. */
function chooseCaution({ kind, basis, contested }: Verdict) {
  if (contested.length > 0) return 'contested';
  return kind === 'checkFirst' && basis === 'unstated' ? 'unstated' : kind;
}
