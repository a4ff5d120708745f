import type { Labels } from '../../labels/labels.ts';
import type { NameBasis } from '../../model/identity/read-identity.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import {
  assess,
  isEndedPlan,
  isNameReported,
  isVerifiedLately,
  type Verdict,
} from '../../model/status/assess.ts';
import { type Citable, findOutsideEdition, nameCitable, toInstead } from './citable.ts';
import { formatCitation } from './format-citation.ts';

/** What is to be said before a standard is cited, and what is to be cited in its place. */
export interface Caution {
  /** A sentence each; none where nothing speaks against it. */
  sentences: string[];
  /** What is to be said before it is cited without a date, which means the newest edition. */
  undated: string[];
  /** Empty where nothing is known to have taken its place. */
  instead: Citable[];
  /** What `undated` asks to cite in its place. */
  undatedInstead: Citable[];
}

/** What speaks against citing a standard as it stands: its status, and a name that is only reported or misprinted. */
export function findCaution(model: Model, standard: Standard): Caution {
  const { say } = model.labels;
  const { status, identity } = standard;
  const verdict = assess(model, standard);
  const instead = verdict.instead.map((successor) => toInstead(model, standard, successor));
  const told = status.event !== null || model.dataset.events.events.length > 0;
  const isMarked = isNameReported(identity);
  const kind = chooseCaution(standard, verdict);
  // What is to be checked of a standard looked up lately is its name alone, which is said below.
  const isOfName = kind === 'checkFirst' && isMarked && isVerifiedLately(model, standard);
  const ofStatus = told && kind !== 'citable' && !isOfName ? [say(`caution.${kind}`)] : [];
  const ofName = [
    ...tellMisprints(model.labels, identity),
    ...(isMarked ? [say('caution.reported')] : []),
  ];
  const lasting =
    told && verdict.kind === 'citeInstead' ? [say('caution.citeInsteadUndated')] : ofStatus;
  return {
    sentences: [...ofStatus, ...ofName],
    instead,
    ...findUndated(model, standard, {
      undated: [...lasting, ...ofName],
      undatedInstead: verdict.kind === 'citeInstead' ? instead : [],
    }),
  };
}

/** Which names the source misprints, and which it is only reported to. */
function tellMisprints({ say }: Labels, identity: Standard['identity']): string[] {
  const { formerNumbers, numberBasis, formerTitle, titleBasis, isPlanTitle } = identity;
  const number = formerNumbers.some(({ kind }) => kind === 'printed') ? numberBasis : null;
  const title = formerTitle !== null && !isPlanTitle ? titleBasis : null;
  const names = { number: say('field.number'), title: say('field.title') };
  const nameThose = (basis: NameBasis): string => {
    if (number === basis && title === basis) return say('caution.numberAndTitle', names);
    if (number === basis) return names.number;
    return title === basis ? names.title : '';
  };
  const [proved, reported] = [nameThose('proved'), nameThose('reported')];
  const mark = say('trust.reported');
  return [
    ...(proved ? [say('caution.misprint', { names: proved })] : []),
    ...(reported ? [say('caution.misprintReported', { names: reported, reported: mark })] : []),
  ];
}

/** What is said once a citation has been copied: its cautions, and what is to be cited in its place. */
export function tellCopied(
  { labels }: Pick<Model, 'labels'>,
  sentences: readonly string[],
  [first]: readonly Citable[],
): string {
  if (!first) return sentences.join('');
  const citation = formatCitation(labels, first, 'official');
  return [...sentences, labels.say('cite.insteadNamed', { citation })].join('');
}

/** What holds for the newest edition, be it this one, another of the dataset, or one that is none of it. */
function findUndated(
  model: Model,
  standard: Standard,
  own: Pick<Caution, 'undated' | 'undatedInstead'>,
): Pick<Caution, 'undated' | 'undatedInstead'> {
  const { say } = model.labels;
  const outside = findOutsideEdition(model, standard);
  if (outside) {
    const { note, ...named } = outside;
    const edition = nameCitable(named);
    const said = note ? say('cite.noted', { citation: edition, note }) : edition;
    return { undated: [say('caution.newestOutside', { edition: said })], undatedInstead: [] };
  }
  const shown = model.workOf(standard.id)?.shown ?? standard;
  if (shown.id === standard.id) return own;
  const { undated, undatedInstead } = findCaution(model, shown);
  return { undated, undatedInstead };
}

/** Which sentence a verdict calls for: to check first has its reasons. */
function chooseCaution(standard: Standard, { kind, basis, contested }: Verdict) {
  if (contested.length > 0) return 'contested';
  if (kind === 'withdrawn' && isEndedPlan(standard)) return 'planEnded';
  return kind === 'checkFirst' && basis === 'unstated' ? 'unstated' : kind;
}
