import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Trust } from '../dataset/types.ts';
import { glossary } from '../labels/glossary.ts';
import {
  anchoredHeading,
  anchors,
  type Block,
  blockList,
  bulletList,
  factTable,
  type InlinePart,
  link,
  paragraph,
  table,
} from '../mdx/nodes.ts';
import type { Model } from '../model/model.ts';
import { createNumberingBlocks } from '../pages/numbering-blocks.ts';
import type { Page } from '../pages/page.ts';
import { listWords } from './list-words.ts';

const address = pageAddress.about;
const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(address, target), label);

/** The page about the data: where they come from, how far to trust them, how they are read, how to report an error. */
export function createAboutPage(model: Model, concepts: readonly Concept[]): Page {
  const { site } = model.dataset;
  const { say } = model.labels;
  return {
    address,
    kind: 'about',
    id: 'about',
    title: say('about.title'),
    crumbs: [],
    description: say('about.description', { site: site.title }),
    blocks: [
      ...provenance(model, concepts),
      ...trustLevels(model),
      ...concepts.flatMap((concept) => concept.about?.(model, concepts).sections ?? []),
      ...explainWords(model, concepts),
      ...(model.dataset.numbering.prefixes.length > 0
        ? [anchoredHeading(2, 'numbering', say('about.numbering')), ...createNumberingBlocks(model)]
        : []),
      ...(site.reporting
        ? [
            anchoredHeading(2, 'reporting', say('about.reporting')),
            ...site.reporting.map((text) => paragraph(text)),
          ]
        : []),
      anchoredHeading(2, 'version', say('about.version')),
      paragraph(say('about.versionMeaning', { version: site.version })),
      ...concepts.flatMap((concept) => concept.about?.(model, concepts).version ?? []),
    ],
  };
}

/** The words that are not plain, each under an anchor of its own. */
function explainWords(model: Model, concepts: readonly Concept[]): Block[] {
  const { say } = model.labels;
  const words = listWords(model, concepts);
  if (words.length === 0) return [];
  return [
    anchoredHeading(2, 'words', say('about.words')),
    factTable(
      words.map((id) => [
        [...anchors({ id: `word:${id}` }), say(glossary[id].word)],
        say(glossary[id].meaning),
      ]),
    ),
  ];
}

function provenance(model: Model, concepts: readonly Concept[]): Block[] {
  const { sources } = model.dataset;
  const { say } = model.labels;
  const parts = concepts.flatMap((concept) => concept.about?.(model, concepts).provenance ?? []);
  const title = anchoredHeading(2, 'provenance', say('about.provenance'));
  if (sources.sources.length === 0) return parts.length > 0 ? [title, ...parts] : [];
  return [
    title,
    paragraph(
      model.hasReported
        ? say('about.mostFromSources', { trust: say('trust.reported') })
        : say('about.allFromSources'),
    ),
    blockList(
      sources.sources.map(({ id, number, title, condition }) => [
        paragraph(to(pageAddress.source(id), [number, title].filter(Boolean).join(' '))),
        bulletList(condition),
      ]),
    ),
    ...parts,
  ];
}

/**
 * Nothing to say where nothing is corrected and no status given, nor where lists alone are followed; one level where
 * the sources prove it all, none of theirs without sources.
 */
function trustLevels({ dataset, hasReported, labels: { say } }: Model): Block[] {
  if (dataset.events.events.length + dataset.errata.errata.length === 0) return [];
  const levels: Trust[] = [
    ...(dataset.sources.sources.length > 0 ? (['proved-by-source'] as const) : []),
    ...(hasReported ? (['reported', 'open'] as const) : []),
  ];
  if (levels.length === 0) return [];
  return [
    anchoredHeading(2, 'trust', say('about.trust')),
    table(
      [say('about.trustLevel'), say('about.trustMeaning')],
      levels.map((level) => [say(`trust.${level}`), say(`trustMeaning.${level}`)]),
    ),
    paragraph(say('about.inferred', { basis: say('basis.inferred') })),
  ];
}
