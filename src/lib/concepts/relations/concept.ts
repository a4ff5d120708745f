import { type Block, component, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { relationsOf } from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import type { Concept } from '../concept.ts';
import { listColumns } from './columns.ts';
import { listFacts } from './facts.ts';
import { isPresent, listRecords, listReferences, nameGoneRelation } from './records.ts';
import { relationRules } from './rules.ts';

/** What standards are to one another: what replaces, amends, adopts, cites what. */
export const relations: Concept = {
  isPresent,
  recordKinds: { relation: 'record.relation' },
  references: listReferences,
  rules: relationRules,
  outside: ({ relations: { relations } }) =>
    relations.flatMap(({ from, to }) =>
      [from, to].flatMap((end) => (typeof end !== 'string' && end.link ? [end.link] : [])),
    ),
  records: listRecords,
  nameGone: { relation: nameGoneRelation },
  facts: listFacts,
  columns: listColumns,
  sections,
};

function sections({ dataset, labels: { say } }: Model, { id }: Standard): Block[] {
  return relationsOf(dataset).besidesCitations(id).length > 0
    ? [section('relations', say('relations.title')), component('StandardRelations', id)]
    : [];
}
