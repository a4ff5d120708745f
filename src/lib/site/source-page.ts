import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import { isPublished } from '../concepts/concept.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Source } from '../dataset/types.ts';
import { bulletList, factTable, type Inline, link, paragraph, section } from '../mdx/nodes.ts';
import type { Model } from '../model/model.ts';
import type { Page } from '../pages/page.ts';
import { createTextBlocks, createTextContents } from '../pages/text-blocks.ts';

/** Whether there are source documents to show, or have been: their list stays once it was published. */
export const hasSources = (dataset: Dataset): boolean =>
  dataset.sources.sources.length > 0 || isPublished(dataset, pageAddress.sources);

/** The list of the source documents. */
export function createSourcesPage({ dataset, labels: { say } }: Model): Page {
  const address = pageAddress.sources;
  return {
    address,
    kind: 'list',
    id: 'sources',
    title: say('sources.title'),
    description: say('sources.description'),
    crumbs: [],
    unindexed: true,
    blocks: [
      bulletList(
        dataset.sources.sources.map((source) => {
          const { id, issuer, published } = source;
          const clauses = dataset.texts[id]?.clauses.length;
          const facts = [
            issuer,
            published,
            clauses && say('sources.clauses', { count: clauses }),
          ].filter(Boolean);
          const name = link(relativeAddress(address, pageAddress.source(id)), nameSource(source));
          return facts.length > 0 ? [name, ` ${facts.join(say('mark.pause'))}`] : [name];
        }),
      ),
    ],
  };
}

const nameSource = ({ number, title }: Source): string => [number, title].filter(Boolean).join(' ');

/** The page of a source document: its bibliographic data, the state of the text used, and the text by clause. */
export function createSourcePage(model: Model, source: Source): Page {
  const text = model.dataset.texts[source.id];
  const { say } = model.labels;
  const { title } = source;
  return {
    address: pageAddress.source(source.id),
    kind: 'source',
    id: source.id,
    title: nameSource(source),
    crumbs: [{ label: say('sources.title'), address: pageAddress.sources }],
    description: say(text ? 'source.descriptionWithText' : 'source.description', { title }),
    blocks: [
      paragraph(say('source.intro')),
      section('record', say('source.record')),
      factTable(listFacts(model, source)),
      ...(source.condition.length > 0
        ? [section('condition', say('source.condition')), bulletList(source.condition)]
        : []),
      ...(text
        ? [
            section('contents', say('source.contents')),
            createTextContents(text),
            section('text', say('source.text')),
            paragraph(say('source.textIntro')),
            ...createTextBlocks(model, text),
          ]
        : []),
    ],
  };
}

function listFacts({ labels: { say } }: Model, source: Source): Inline[][] {
  const { edition, editionBasis: basis } = source;
  const facts: [string, string | null | undefined][] = [
    [say('field.number'), source.number],
    [say('field.title'), source.title],
    [say('source.series'), source.series],
    [say('source.marking'), source.marking],
    [say('source.ics'), source.ics],
    [say('source.ccs'), source.ccs],
    [say('source.edition'), say('source.editionBasis', { edition, basis })],
    [say('source.published'), source.published],
    [say('source.implemented'), source.implemented],
    [say('source.issuer'), source.issuer],
    [say('source.proposedBy'), source.proposedBy],
    [say('source.committee'), source.committee],
    [say('source.rules'), source.rules],
    [say('source.draftedBy'), source.draftedBy?.join(say('mark.comma'))],
    [say('source.authors'), source.authors?.join(say('mark.comma'))],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
