import {
  erratumKindWords,
  eventWords,
  fieldWords,
  formatGuidesIntegration,
  statusWords,
  trustWords,
} from '../../labels/words.ts';
import type { Model } from '../../model/create-model.ts';
import { resolveErratum } from '../../model/erratum-values.ts';
import type { Standard } from '../../model/standard.ts';

/** A reference from an entry to another standard: its number, and its place in the booklet if it stands there. */
export interface EntryReference {
  label: string;
  id: string;
  position: number | null;
}

/** One line of an entry: what it says in words, or which standards it names. */
export interface EntryFact {
  name: string;
  words: string;
  references: EntryReference[];
}

/**
 * What a booklet says of a standard below its number and title; lines with nothing to say are left out.
 * @param positions running numbers by standard id.
 */
export function listEntryFacts(
  model: Model,
  standard: Standard,
  positions: ReadonlyMap<string, number>,
): EntryFact[] {
  const { id, record, status } = standard;
  const say = (name: string, words: string | null | undefined): EntryFact[] =>
    words ? [{ name, words, references: [] }] : [];
  const name = (heading: string, ids: readonly string[]): EntryFact[] => {
    const references = [...new Set(ids)].map((other) => ({
      label: model.resolveStandard(other).label,
      id: other,
      position: positions.get(other) ?? null,
    }));
    return references.length > 0 ? [{ name: heading, words: '', references }] : [];
  };
  return [
    ...say('状态', describeStatus(standard)),
    ...say(status.status === 'replaced' ? '被代替' : '成为', listSuccessor(standard)),
    ...say('计划号', record.number ? record.planNumber : null),
    ...say('分类', describeClass(standard)),
    ...name(
      '引用',
      model.citations.cites(id).map(({ cited }) => cited),
    ),
    ...name(
      '被引用',
      model.citations.citedBy(id).map(({ citing }) => citing),
    ),
    ...model
      .errataOf(id)
      .flatMap((erratum) => say(`勘误 ${erratum.id}`, describeErratum(model, erratum))),
  ];
}

function describeStatus({ status, listed }: Standard): string {
  const { event } = status;
  const since = event.date ? `${event.date} ${eventWords[event.kind]}` : eventWords[event.kind];
  const reported = status.reported ? '，待核实' : '';
  const before =
    listed.status === status.status ? '' : `；来源文件列为${statusWords[listed.status]}`;
  return `${statusWords[status.status]}（${since}${reported}）${before}`;
}

function listSuccessor({ status, label }: Standard): string | null {
  const { successor, reported } = status;
  return successor && successor !== label ? `${successor}${reported ? '（待核实）' : ''}` : null;
}

function describeClass({ category, subcategory, subsystem, record }: Standard): string {
  const path = [category?.name, subcategory?.name].filter(Boolean).join(' › ');
  const guides =
    record.guidesIntegration === null
      ? ''
      : `指导对接：${formatGuidesIntegration(record.guidesIntegration)}`;
  return [path, subsystem?.focusArea, guides].filter(Boolean).join('；');
}

function describeErratum(model: Model, erratum: Parameters<typeof resolveErratum>[1]): string {
  const { printed, corrected } = resolveErratum(model, erratum);
  const kind = `${erratumKindWords[erratum.kind]}，${trustWords[erratum.trust]}`;
  return `${fieldWords[erratum.field]}照录“${printed}”，校订“${corrected}”（${kind}）`;
}
