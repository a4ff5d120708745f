import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  type Block,
  type Inline,
  type InlinePart,
  inLanguage,
  inlineComponent,
  link,
  paragraph,
  section,
  table,
} from '../../mdx/nodes.ts';
import { markName, quoteTitle } from '../../model/identity/name-identity.ts';
import type { NameBasis } from '../../model/identity/read-identity.ts';
import type { Model } from '../../model/model.ts';
import { nameWorkOf } from '../../model/numbers/read-number.ts';
import type { Standard } from '../../model/standard.ts';
import { describeStatus } from '../../model/status/describe-status.ts';

import { describeDate } from '../../model/status/event-history.ts';

import { isReported } from '../../model/trust.ts';

import { listKin } from '../../model/works/list-kin.ts';
import type { Work } from '../../model/works/work.ts';
import type { Page } from '../../pages/page.ts';
import { type Concept, listStandardCrumbs } from '../concept.ts';
import { tellStanding } from './standing.ts';

/** The page of an undated number: which edition is in force, all editions, how to refer to them. */
export function createWorkPage(model: Model, work: Work, concepts: readonly Concept[]): Page {
  const { id, number, address, editions, shown } = work;
  const { say } = model.labels;
  const { length: count } = editions;
  const name = nameWhole(model, work);
  const toLink = ({ label, address: to }: Standard): InlinePart =>
    link(relativeAddress(address, to), label);
  const [standing = ''] = tellStanding(model, work, ({ label }) => label).map((pieces) =>
    pieces.join(''),
  );
  return {
    address,
    kind: 'work',
    id,
    title: `${name.number} ${markName(model.labels, name.title, name.titleBasis)}`,
    description: say('work.description', {
      number: name.number,
      quoted: quoteTitle(model.labels, name.title, name.titleBasis),
      ...{ count, standing },
    }),
    crumbs: listStandardCrumbs(model, shown, concepts),
    ...(count === 1 ? { unindexed: true as const } : {}),
    blocks: [
      ...tellStanding(model, work, toLink).map((pieces) => paragraph(pieces)),
      ...tellKin(model, work),
      section('editions', say('work.editions')),
      listEditions(model, editions),
      section('citing', say('work.citing')),
      paragraph(say('work.advice', { number })),
    ],
  };
}

/**
 * The undated number with the title of the newest edition known: where that is none of the dataset, as the event
 * calls it that tells of it; that it is only reported is said once.
 */
function nameWhole(
  { labels, dataset }: Model,
  { id, number, standing, shown }: Work,
): { number: string; title: string; titleBasis: NameBasis } {
  const { successor } = shown.status;
  const newest =
    standing === 'ended' && successor !== null
      ? shown.events.findLast((event) => event.number === successor && event.title)
      : undefined;
  if (newest?.title && nameWorkOf(newest, dataset.numbering)?.id === id) {
    const titleBasis = isReported(newest) ? 'reported' : 'proved';
    return { number, title: newest.title, titleBasis };
  }
  const { numberBasis, title, titleBasis } = shown.identity;
  if (numberBasis !== 'reported') return { number, title, titleBasis };
  return { number: markName(labels, number, numberBasis), title, titleBasis: 'proved' };
}

/** The works this one came from, and those that came from it. */
function tellKin(model: Model, work: Work): Block[] {
  const { say, phrase } = model.labels;
  const { forerunners, successors } = listKin(model, work);
  const tell = (key: 'work.forerunners' | 'work.successors', others: readonly Work[]) => {
    const links = others.flatMap(({ number, address }, i): InlinePart[] => [
      ...(i > 0 ? [say('mark.comma')] : []),
      link(relativeAddress(work.address, address), number),
    ]);
    return links.length > 0
      ? [paragraph(phrase<typeof key, InlinePart[]>(key, { works: links }).flat())]
      : [];
  };
  return [...tell('work.forerunners', forerunners), ...tell('work.successors', successors)];
}

const titleOf = ({ titleLabel, titleLang }: Standard): Inline =>
  titleLang ? [inLanguage(titleLang, titleLabel)] : titleLabel;

/** The editions, newest first; what is known of none of them has no column. */
function listEditions(model: Model, editions: readonly Standard[]): Block {
  const { say } = model.labels;
  const known: readonly { word: string; read(edition: Standard): string }[] = [
    ...(['published', 'implemented'] as const).map((kind) => ({
      word: say(`eventDate.${kind}`),
      read: ({ events }: Standard) => describeDate(model.labels, events, kind) ?? '',
    })),
    {
      word: say('status.column'),
      read: (edition) => (edition.status.event ? describeStatus(model, edition) : ''),
    },
  ];
  const columns = known.filter(({ read }) => editions.some((edition) => read(edition) !== ''));
  return table(
    [say('field.standardNumber'), say('field.title'), ...columns.map(({ word }) => word)],
    [...editions]
      .reverse()
      .map((edition) => [
        inlineComponent('StandardNumber', edition.id),
        titleOf(edition),
        ...columns.map(({ read }) => read(edition) || say('mark.none')),
      ]),
  );
}
