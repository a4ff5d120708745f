import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { StatusEvent } from '../../dataset/types.ts';
import { eventWords, trustWords, verificationWords } from '../../labels/words.ts';
import { type Block, bulletList, heading, paragraph, table } from '../../mdx/nodes.ts';
import type { Citation } from '../../model/citations/create-citation-graph.ts';
import type { Model } from '../../model/create-model.ts';
import { describeErratum } from '../../model/describe-erratum.ts';
import { formatFact } from '../../model/fact.ts';
import { listFacts } from '../../model/list-facts.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import type { Standard } from '../../model/standard.ts';
import { toCitable } from '../cite/citable.ts';
import { formatCitation } from '../cite/format-citation.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' })
  .freeze();

/**
 * Writes the facts of a standard as Markdown (GFM) that holds without this site: no links, and every text of the
 * data as text. @throws {RangeError} when there is no standard of that id.
 */
export function writeStandard(model: Model, id: string): string {
  const standard = model.resolveStandard(id);
  const { dataset, citations, asOf } = model;
  const children: Block[] = [
    heading(1, `${standard.label} ${standard.title}`),
    table(['项目', '内容'], listRows(model, standard)),
    ...section('引用的标准', listRelations(model, citations.cites(id), 'cited')),
    ...section('引用它的标准', listRelations(model, citations.citedBy(id), 'citing')),
    ...section('照录与校订', listErrata(model, id)),
    ...section(
      '状态沿革',
      standard.events.map((event) => describeEvent(event, model)),
    ),
    heading(2, '引用本标准'),
    paragraph(formatCitation(toCitable(standard, dataset.numbering), 'gb-t-7714-2025')),
    paragraph(
      [
        dataset.site.title,
        `数据版本 ${dataset.site.version}`,
        ...(standard.events.length > 0 ? [`状态截至 ${asOf}`] : []),
        standard.address,
      ].join('，'),
    ),
  ];
  return writer.stringify({ type: 'root', children });
}

function section(name: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [heading(2, `${name}（${items.length}）`), bulletList(items)] : [];
}

/** What has a section of its own below the table. */
const below = new Set(['cites', 'citedBy', 'erratum']);

function listRows(model: Model, standard: Standard): string[][] {
  const facts = listFacts(model, standard).filter(({ id }) => !below.has(id));
  return facts.map((fact) => [fact.name, formatFact(fact)]);
}

function listRelations(
  model: Model,
  citations: readonly Citation[],
  end: 'citing' | 'cited',
): string[] {
  return citations.map((citation) => {
    const { label, title } = model.resolveStandard(citation[end]);
    const basis = formatPlace(citation.place, model.dataset);
    return `${label} ${title}（${basis}，${verificationWords[citation.verification]}）`;
  });
}

function listErrata(model: Model, id: string): string[] {
  return model.errataOf(id).map((erratum) => `${erratum.id} ${describeErratum(model, erratum)}`);
}

function describeEvent({ date, kind, number, trust, evidence }: StatusEvent, model: Model): string {
  const sources = evidence.map(({ text, seenAt, place }) =>
    [text, seenAt && `见 ${seenAt}`, place && formatPlace(place, model.dataset)]
      .filter(Boolean)
      .join('，'),
  );
  const words = [date ?? '日期不详', eventWords[kind], number].filter(Boolean).join(' ');
  return `${words}（${[trustWords[trust], ...sources].join('；')}）`;
}
