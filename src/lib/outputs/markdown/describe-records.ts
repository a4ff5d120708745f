import type { StatusEvent } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import { describeSight } from '../../model/places/describe-sight.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import { nameOther, nameRelation } from '../../model/relations/name-relation.ts';
import { type RelationSide, relationsOf } from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import { nameEvent, nameNumbered } from '../../model/status/describe-status.ts';
import { sayDated } from '../../model/status/say-date.ts';
import { readTrust } from '../../model/trust.ts';

/** What a standard is to others, a line each: 代替：GB/T 1.1-2009 标准化工作导则（2020-10，转述）. */
export function describeRelations(model: Model, standard: Standard): string[] {
  const { say } = model.labels;
  const sides = relationsOf(model.dataset).besidesCitations(standard.id);
  return sides.map((side) => {
    const words = {
      relation: nameRelation(model, standard, side),
      standard: [nameOther(model, side), ...nameLink(model, side)].join(say('mark.pause')),
    };
    const details = listDetails(model, side).join(say('mark.semicolon'));
    return details ? say('twin.relatedNoted', { ...words, details }) : say('twin.related', words);
  });
}

function nameLink(model: Model, { other }: RelationSide): string[] {
  return typeof other === 'string' ? [] : nameAddress(model, other.link);
}

/** The address of a standard outside the site, as words; none where it is not known. */
export const nameAddress = ({ labels }: Pick<Model, 'labels'>, link?: string): string[] =>
  link ? [labels.say('link.offSite', { link: link.replace(/^https?:\/\//, '') })] : [];

function listDetails(model: Model, { relation }: RelationSide): string[] {
  const { date, trust = 'proved-by-source', place, evidence, citedAs, note } = relation;
  const { say } = model.labels;
  return [
    ...(date ? [date] : []),
    ...(citedAs ? [say('relations.printedAs', { words: citedAs })] : []),
    ...(trust === 'proved-by-source' ? [] : [say(`trust.${trust}`)]),
    ...(place ? [formatPlace(place, model.dataset)] : []),
    ...describeEvidence(model, evidence),
    ...(note ? [note] : []),
  ];
}

/** An event in the history of a standard, with what it rests on. */
export function describeEvent(event: StatusEvent, model: Model): string {
  const { date, number, evidence } = event;
  const { say } = model.labels;
  const trust = readTrust(model.dataset, event);
  const what = number
    ? nameNumbered(model.dataset, event, number).join('')
    : nameEvent(model.dataset, event);
  const words =
    date === null
      ? [say('twin.undated'), what].join(say('mark.pause'))
      : sayDated(model.labels, date, what);
  const basis = [
    ...(trust ? [say(`trust.${trust}`)] : []),
    ...describeEvidence(model, evidence),
  ].join(say('mark.semicolon'));
  return basis ? say('twin.event', { event: words, basis }) : words;
}

/** Evidence in words, a text each: what it is, when it was seen, where it stands. */
export function describeEvidence(
  { dataset, labels }: Model,
  evidence: StatusEvent['evidence'] = [],
): string[] {
  return evidence.map((each) => {
    const { text, place } = each;
    const seen = describeSight(labels, each);
    return [
      text,
      seen && labels.say('twin.seen', { date: seen }),
      place && formatPlace(place, dataset),
    ]
      .filter(Boolean)
      .join(labels.say('mark.pause'));
  });
}
