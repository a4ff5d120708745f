import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { createFence } from '../../diagrams/diagram.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  component,
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  quote,
  section,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import { listAnswers } from './answers.ts';
import { coverageOf } from './coverage.ts';
import { drawSubsystem } from './diagram.ts';
import { createMapPage, hasMapPage } from './map-page.ts';
import { listMembers, listOutside } from './members.ts';
import { isListed } from './records.ts';
import type { Priority, PriorityItem, Subsystem } from './schema.ts';

/** The pages of subsystems: their list, then each. */
export function listSubsystemPages(model: Model): Page[] {
  const { subsystems } = model.dataset.subsystems;
  return [
    ...(isListed(model.dataset) ? [createIndexPage(model)] : []),
    ...(hasMapPage(model.dataset) ? [createMapPage(model)] : []),
    ...subsystems.map((subsystem) => createSubsystemPage(model, subsystem)),
  ];
}

function createIndexPage({ dataset, labels: { say } }: Model): Page {
  const count = dataset.subsystems.subsystems.length;
  return {
    address: pageAddress.subsystems,
    kind: 'list',
    id: 'subsystems',
    title: say('subsystems.title'),
    description: say('subsystems.description', { count }),
    crumbs: [],
    unindexed: true,
    blocks: [paragraph(say('subsystems.intro')), component('SubsystemTable', 'subsystems')],
  };
}

/** The page of a subsystem: composition, priorities, its standards. */
function createSubsystemPage(model: Model, subsystem: Subsystem): Page {
  const address = pageAddress.subsystem(subsystem.id);
  const { name, focusArea } = subsystem;
  const { say } = model.labels;
  const members = listMembers(model, subsystem);
  return {
    address,
    kind: 'subsystem',
    id: subsystem.id,
    title: name,
    crumbs: [{ label: say('subsystems.title'), address: pageAddress.subsystems }],
    description: say('subsystem.description', {
      name,
      area: focusArea,
      members: members.length,
      priorities: subsystem.priorities.length,
    }),
    blocks: [
      ...subsystem.description.map((text) => quote(paragraph(text))),
      sayWhere(model, subsystem, address),
      ...(subsystem.focusAreaInText
        ? [
            paragraph(
              say('subsystem.areaInText', { area: focusArea, inText: subsystem.focusAreaInText }),
            ),
          ]
        : []),
      ...(subsystem.note ? [paragraph(inlineComponent('Flag', 'note'), subsystem.note)] : []),
      section('composition', say('subsystem.composition')),
      createFence(drawSubsystem(model, subsystem)),
      listComposition(model, subsystem, address),
      ...tellOutside(model, subsystem),
      section('priorities', say('subsystem.priorities')),
      ...subsystem.priorities.flatMap((priority) => createPriority(model, priority, address)),
      ...(subsystem.tornText ?? []).flatMap((text): Block[] => [
        paragraph(say('subsystem.torn')),
        quote(paragraph(inlineComponent('Flag', 'torn'), text)),
      ]),
      ...createItemTable(model, subsystem.tornItems),
      section('standards', say('heading.standards')),
      members.length > 0
        ? component('SubsystemStandards', subsystem.id)
        : paragraph(say('subsystem.noStandards', { area: focusArea })),
    ],
  };
}

/** Where the source describes a subsystem, and that its figure there is lost where it had one. */
function sayWhere(
  { dataset, labels: { phrase } }: Model,
  { place: at, figure }: Subsystem,
  from: string,
): Block {
  const place = linkPlace(at, dataset, from);
  return paragraph(
    figure
      ? phrase('subsystem.printed', { place, caption: figure.caption })
      : phrase('place.printed', { place }),
  );
}

function listComposition(model: Model, { composition }: Subsystem, address: string): Block {
  const { categories } = model.dataset.categories;
  const chosen = categories.filter(({ id }) => composition.includes(id));
  return bulletList(
    chosen
      .map(({ id, name, fullName = name }) =>
        link(relativeAddress(address, pageAddress.category(id)), fullName),
      )
      .map((item) => [item]),
  );
}

/** A priority as printed, then its items with the standards whose titles answer them. */
function createPriority(
  model: Model,
  { id, formerIds, title, text, place, items = [] }: Priority,
  address: string,
): Block[] {
  const { phrase } = model.labels;
  return [
    anchoredHeading(3, id, title, formerIds),
    quote(paragraph(text)),
    ...(place
      ? [paragraph(phrase('place.printed', { place: linkPlace(place, model.dataset, address) }))]
      : []),
    ...createItemTable(model, items),
  ];
}

/** Items with the standards whose titles answer them. */
function createItemTable(model: Model, items: readonly PriorityItem[] = []): Block[] {
  const { say } = model.labels;
  if (items.length === 0) return [];
  return [
    table(
      [say('priority.subject'), say('priority.fit'), say('priority.answers')],
      items.map((item): Inline[] => [
        item.subject ?? item.words,
        say(`coverage.${coverageOf(item)}`),
        item.answeredBy.length > 0 ? listAnswers(model, item) : say('mark.none'),
      ]),
    ),
  ];
}

/** The standards marked for its work although their categories are none of its composition. */
function tellOutside(model: Model, subsystem: Subsystem): Block[] {
  const { say, phrase } = model.labels;
  const outside = listOutside(model, subsystem);
  if (outside.length === 0) return [];
  const standards = outside.flatMap(({ id }, i): InlinePart[] => [
    ...(i > 0 ? [say('mark.comma')] : []),
    inlineComponent('StandardNumber', id),
  ]);
  const words = { count: [String(outside.length)], standards };
  return [
    paragraph(
      phrase<'subsystem.membersOutside', InlinePart[]>('subsystem.membersOutside', words).flat(),
    ),
  ];
}
