import type { Labels } from '../../labels/labels.ts';
import { type Fact, type FactPart, factsOf } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { isMarked, listSuccessors } from '../../model/relations/find-successors.ts';
import type { Standard } from '../../model/standard.ts';
import { assess, nameVerdict } from '../../model/status/assess.ts';
import {
  describeStatus,
  describeSuccessor,
  linkSuccessors,
} from '../../model/status/describe-status.ts';
import { datedKinds, describeDate } from '../../model/status/event-history.ts';

/** What is known of the status of a standard, line by line; nothing where no event says anything of it. */
export function listStatusFacts(model: Model, standard: Standard): Fact[] {
  const { labels } = model;
  const { status } = standard;
  if (status.event === null) return [];
  const { say, phrase } = labels;
  /** Whether the status, or the number of what became of the standard, is only reported. */
  const isDoubtful = status.basis === 'reported' || status.successorBasis === 'reported';
  const successor = describeSuccessor(model, standard);
  const followed =
    successor.length > 0 && isDoubtful && !isMarked(listSuccessors(model, standard))
      ? phrase<'status.successorReported', FactPart[]>('status.successorReported', {
          successor,
          reported: say('trust.reported'),
        }).flat()
      : successor;
  const fact = (id: string, name: string, parts: readonly FactPart[]): Fact[] =>
    parts.length > 0 ? [{ id, in: ['markdown', 'booklet', 'card'], name, parts }] : [];
  const verdict = assess(model, standard);
  const instead = linkSuccessors(model, verdict.instead);
  const named = nameVerdict<FactPart[]>(model, standard, verdict, instead).flat();
  const told =
    verdict.kind === 'citeInstead' && isDoubtful && !isMarked(verdict.instead)
      ? phrase<'status.successorReported', FactPart[]>('status.successorReported', {
          successor: named,
          reported: say('trust.reported'),
        }).flat()
      : named;
  return [
    ...fact('verdict', say('verdict.name'), told),
    ...fact('status', say('status.column'), [describeStatus(model, standard)]),
    ...fact('successor', say('status.successor'), followed),
    ...listDates(labels, standard),
  ];
}

/** The dates known of a standard; what they rest on stands in its history. */
function listDates(labels: Labels, { events }: Standard): Fact[] {
  return datedKinds.flatMap((kind) => {
    const words = describeDate(labels, events, kind);
    return words === null ? [] : factsOf(kind, labels.say(`eventDate.${kind}`), words);
  });
}
