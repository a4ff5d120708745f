import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  type Block,
  bulletList,
  heading,
  type Inline,
  link,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import { listCited } from '../../model/citations/list-cited.ts';
import { describeErratum } from '../../model/errata/describe-erratum.ts';
import { type Fact, formatFact } from '../../model/fact.ts';
import { listFactsIn } from '../../model/list-facts.ts';
import type { Model } from '../../model/model.ts';
import { nameStandard, type Standard } from '../../model/standard.ts';
import { describeDataDay } from '../../model/status/describe-day.ts';
import { dropRepeated, hasHistory } from '../../model/status/event-history.ts';
import { dateOfDataset } from '../../model/status/settle-day.ts';
import { describeCited } from './describe-cited.ts';
import { describeCiting } from './describe-citing.ts';
import { describeEvent, describeRelations } from './describe-records.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' })
  .freeze();

/**
 * Writes the facts of a standard as Markdown (GFM) that holds without this site: no links but those to its files,
 * and every text of the data as text. @throws {RangeError} when there is no standard of that id.
 */
export function writeStandard(model: Model, id: string): string {
  const standard = model.resolveStandard(id);
  const { say } = model.labels;
  const children: Block[] = [
    heading(1, nameStandard(standard)),
    table([say('twin.item'), say('twin.content')], listRows(model, standard)),
    ...section(model, 'twin.cites', describeCited(model, listCited(model, id, 'cites'))),
    ...section(model, 'twin.citedBy', describeCited(model, listCited(model, id, 'citedBy'))),
    ...section(model, 'twin.relations', describeRelations(model, standard)),
    ...section(model, 'twin.errata', listErrata(model, id)),
    ...section(
      model,
      'twin.events',
      hasHistory(standard.events)
        ? dropRepeated(standard.events).map((event) => describeEvent(event, model))
        : [],
    ),
    ...describeCiting(model, standard),
    paragraph(describeOrigin(model, standard)),
  ];
  return writer.stringify({ type: 'root', children });
}

type SectionKey = `twin.${'cites' | 'citedBy' | 'relations' | 'errata' | 'events'}`;

function section({ labels }: Model, key: SectionKey, items: readonly string[]): Block[] {
  const { length: count } = items;
  return count > 0 ? [heading(2, labels.say(key, { count })), bulletList(items)] : [];
}

/** Which site and which version of its data a copy was taken from, and where the page stands in it. */
function describeOrigin(model: Model, { events, address }: Standard): string {
  const { dataset, isDated, labels } = model;
  const { title: site, version } = dataset.site;
  return isDated && events.length > 0 && dateOfDataset(dataset) !== null
    ? labels.say('twin.colophonOnDay', { site, version, date: describeDataDay(model), address })
    : labels.say('twin.colophon', { site, version, address });
}

function listRows(model: Model, standard: Standard): Inline[][] {
  const facts = listFactsIn('markdown', model, standard);
  return facts.map((fact) => [
    fact.name,
    fact.id === 'file' ? linkFile(fact, standard) : formatFact(fact),
  ]);
}

/** Relative to the place of the copy in the site: there is the file, beside it. */
function linkFile({ parts }: Fact, { id }: Standard): Inline {
  const from = pageAddress.standardMarkdown(id);
  return parts.map((part) =>
    typeof part !== 'string' && 'address' in part
      ? link(relativeAddress(from, part.address), part.words)
      : formatFact({ parts: [part] }),
  );
}

function listErrata(model: Model, id: string): string[] {
  return model.errataOf(id).map((erratum) => `${erratum.id} ${describeErratum(model, erratum)}`);
}
