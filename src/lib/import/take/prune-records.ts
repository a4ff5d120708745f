import type { OutsideStandard, Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { nameRecord } from '../../dataset/record-words.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { hasTakenEffect, isPast } from '../../model/relations/imply-ends.ts';
import { deriveStatus } from '../../model/status/derive-status.ts';
import { statusesOf } from '../../model/status/status-scale.ts';
import { listAddresses } from '../../site/list-addresses.ts';
import { type Draft, eventsOf } from '../draft/draft.ts';
import { describeRelation } from './describe-relation.ts';
import { keepCategories, listHeld } from './keep-categories.ts';

/**
 * Takes standards out of a draft with what is about them alone: events, errata, what they are to others, categories of
 * which nothing but the name is known and that hold none any more.
 */
export function pruneRecords(draft: Draft, gone: ReadonlySet<StandardRecord>): void {
  const { dataset, events } = draft;
  if (gone.size === 0) return;
  const ids = new Set([...gone].map(({ id }) => id));
  const { standards, errata, categories } = dataset;
  standards.standards = standards.standards.filter((record) => !gone.has(record));
  errata.errata = errata.errata.filter(({ record }) => !ids.has(record));
  noteCutChains(draft, gone);
  dataset.relations = { ...dataset.relations, relations: keepRelations(draft, gone) };
  for (const id of ids) events.delete(id);
  const left = listHeld(standards.standards);
  const emptied = new Set([...listHeld([...gone])].filter((path) => !left.has(path)));
  categories.categories = keepCategories(categories.categories, emptied);
}

/** Of a standard outside nobody follows what it replaced: a chain that leads over one that goes ends there. */
function noteCutChains({ dataset, remarks }: Draft, gone: ReadonlySet<StandardRecord>): void {
  const steps = dataset.relations.relations.filter(({ type }) => type === 'replaces');
  for (const record of gone) {
    const before = steps.find(({ from }) => from === record.id);
    const after = steps.find(({ to }) => to === record.id);
    if (before && after)
      remarks.add('删去的标准在一串代替的中间，前后不再相连', nameRecord(record));
  }
}

/**
 * The relations of those that stay: what they have with one that goes, they have with a standard outside. What one that
 * goes cites and adopts goes with it; so does what it was only to replace one day, for that is not to count as done.
 */
function keepRelations(draft: Draft, gone: ReadonlySet<StandardRecord>): Relation[] {
  const outside = new Map([...gone].map((record) => [record.id, record]));
  const outsideOf = (end: Relation['to']) =>
    typeof end === 'string' ? outside.get(end) : undefined;
  return draft.dataset.relations.relations.flatMap((relation) => {
    const [from, to] = [outsideOf(relation.from), outsideOf(relation.to)];
    if (!from && !to) return [relation];
    const other = from ? (to ?? relation.to) : relation.from;
    if (typeof other !== 'string') return [];
    const said = describeRelation(draft, relation);
    const dated = from ? dateRelation(draft, relation, from) : relation;
    if (from && ['cites', 'adopts'].includes(relation.type)) return [];
    if (!dated) {
      draft.remarks.add('删去的标准尚未代替，关系随之删去', said);
      return [];
    }
    draft.remarks.add('与删去的标准的关系留下，那一端写作数据集外的标准', said);
    return [
      {
        ...dated,
        ...(from ? { from: nameOutside(from) } : {}),
        ...(to ? { to: nameOutside(to) } : {}),
      },
    ];
  });
}

function nameOutside({ number, planNumber, title }: StandardRecord): OutsideStandard {
  const named = number ?? planNumber;
  return { ...(named ? { number: named } : {}), title };
}

/**
 * A relation of a standard that goes as it holds of one outside, of which no status is known: what is to replace
 * another from the day it comes into force has that day; null where no day is known.
 */
function dateRelation(draft: Draft, relation: Relation, record: StandardRecord): Relation | null {
  if (relation.type !== 'replaces') return relation;
  const events = eventsOf(draft, record.id);
  const status = deriveStatus(events, draft.today, statusesOf(draft.dataset));
  if (hasTakenEffect(relation, { record, status }, draft.today)) return relation;
  if (status.tone !== 'upcoming') return null;
  const date = relation.date ?? status.event?.date;
  return date && !isPast({ date }, draft.today) ? { ...relation, date } : null;
}

/**
 * The register of addresses without those that went with the standards taken out; nothing leaves it once a version of
 * the dataset was released, and validation then says what is missing.
 */
export function pruneAddresses(before: Dataset, after: Dataset): Dataset['addresses'] {
  const { addresses, releases } = after;
  if (releases.releases.length > 0) return addresses;
  const there = new Set(listAddresses(after));
  const gone = new Set(listAddresses(before).filter((address) => !there.has(address)));
  return { ...addresses, addresses: addresses.addresses.filter((address) => !gone.has(address)) };
}
