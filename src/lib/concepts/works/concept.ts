import { pageAddress } from '../../addresses/page-address.ts';
import { bulletList, inlineComponent, section } from '../../mdx/nodes.ts';
import type { Fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { toSuccessor } from '../../model/relations/find-successors.ts';
import { findLaterEdition } from '../../model/relations/follow-successors.ts';
import type { Standard } from '../../model/standard.ts';
import { describeStatus, linkSuccessors } from '../../model/status/describe-status.ts';
import type { Concept } from '../concept.ts';
import { listMovedWorks, listWorkNumbers } from './addresses.ts';
import { createWorkPage } from './page.ts';

/** What undated numbers name: a page each, whose address outlives every edition. */
export const works: Concept = {
  kinds: { work: 'kind.work' },
  isPresent: (dataset) => listWorkNumbers(dataset).size > 0,
  addresses: (dataset) => [...listWorkNumbers(dataset).keys()].map(pageAddress.work),
  moved: listMovedWorks,
  names: (dataset) =>
    [...listWorkNumbers(dataset)].map(([id, label]) => ({ label, address: pageAddress.work(id) })),
  pages: (model, concepts) => model.works.map((work) => createWorkPage(model, work, concepts)),
  facts: (model, standard) => [
    ...nameEditions('laterEdition', model.labels.say('work.laterEdition'), model, [
      ...[findLaterEdition(model, standard)].flatMap((later) => later ?? []),
    ]),
    ...nameEditions(
      'editions',
      model.labels.say('work.others'),
      model,
      listOthers(model, standard),
    ),
  ],
  sections: (model, standard) => {
    const others = listOthers(model, standard);
    if (others.length === 0) return [];
    return [
      section('editions', model.labels.say('work.others')),
      bulletList(
        others.map((edition) => [
          inlineComponent('StandardNumber', edition.id),
          ` ${edition.title}`,
          ...(edition.status.event
            ? [model.labels.say('mark.pause'), describeStatus(model, edition)]
            : []),
        ]),
      ),
    ];
  },
};

/** The other editions of the work of a standard, newest first. */
const listOthers = ({ workOf }: Model, { id }: Standard): Standard[] =>
  [...(workOf(id)?.editions ?? [])].reverse().filter((edition) => edition.id !== id);

/** Editions as a fact of another; on its page they stand apart. */
function nameEditions(
  id: 'laterEdition' | 'editions',
  name: string,
  model: Model,
  editions: readonly Standard[],
): Fact[] {
  const parts = linkSuccessors(model, editions.map(toSuccessor));
  const views = id === 'editions' ? (['markdown'] as const) : (['booklet', 'card'] as const);
  return parts.length > 0 ? [{ id, in: views, name, parts }] : [];
}
