import { pageAddress } from '../addresses/page-address.ts';
import { columnWords, formatGuidesIntegration } from '../labels/words.ts';
import type { Model } from './create-model.ts';
import type { Fact, FactPart } from './fact.ts';
import { formatPlace, placeAddress } from './places/format-place.ts';
import type { Standard } from './standard.ts';

/**
 * Everything known of a standard, line by line: the one list of which its page, its Markdown and JSON twins,
 * its entry in booklets and its card each show what they have room for, under the same names in the same order.
 */
export function listFacts(model: Model, standard: Standard): Fact[] {
  const { record, family } = standard;
  return [
    ...say('number', '标准号', record.number),
    ...say('planNumber', '计划号', record.planNumber),
    ...say('title', '名称', record.title),
    ...(record.otherNumbers ?? []).map(({ number, place, note }) => ({
      id: 'otherNumber',
      name: '其他编号',
      parts: [`${number}（`, toPart(model, place), `${note ? `：${note}` : ''}）`],
    })),
    {
      id: 'family',
      name: '标准族',
      parts: [{ words: family.name, address: pageAddress.family(family.id) }],
    },
    ...model.concepts.flatMap((concept) => concept.facts?.(model, standard) ?? []),
    ...(record.guidesIntegration === null
      ? []
      : say(
          'guidesIntegration',
          columnWords.guidesIntegration,
          formatGuidesIntegration(record.guidesIntegration),
        )),
    { id: 'place', name: '出处', parts: [toPart(model, record.place)] },
    ...listRelated(model, standard),
  ];
}

/** The facts of the kinds asked for, in the order of the list. */
export function chooseFacts(facts: readonly Fact[], ids: ReadonlySet<string>): Fact[] {
  return facts.filter(({ id }) => ids.has(id));
}

function say(id: string, name: string, words: string | null): Fact[] {
  return words ? [{ id, name, parts: [words] }] : [];
}

function toPart({ dataset }: Model, place: Standard['record']['place']): FactPart {
  return { words: formatPlace(place, dataset), address: placeAddress(place, dataset) };
}

function listRelated({ citations, resolveStandard }: Model, { id }: Standard): Fact[] {
  const name = (fact: string, words: string, ids: readonly string[]): Fact[] => {
    const standards = [...new Set(ids)].map(resolveStandard);
    const parts = standards.flatMap(({ label, address, id: standard }, i): FactPart[] => [
      ...(i > 0 ? ['、'] : []),
      { words: label, address, standard },
    ]);
    return parts.length > 0 ? [{ id: fact, name: words, parts }] : [];
  };
  const cites = citations.cites(id).map(({ cited }) => cited);
  const citedBy = citations.citedBy(id).map(({ citing }) => citing);
  return [...name('cites', '引用', cites), ...name('citedBy', '被引用', citedBy)];
}
