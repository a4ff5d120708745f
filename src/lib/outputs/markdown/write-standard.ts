import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { StatusEvent } from '../../dataset/types.ts';
import {
  erratumKindWords,
  eventWords,
  fieldWords,
  formatGuidesIntegration,
  statusWords,
  trustWords,
  verificationWords,
} from '../../labels/words.ts';
import { type Block, bulletList, heading, paragraph, table } from '../../mdx/nodes.ts';
import type { Citation } from '../../model/citations/create-citation-graph.ts';
import type { Model } from '../../model/create-model.ts';
import { resolveErratum } from '../../model/erratum-values.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import type { Standard } from '../../model/standard.ts';
import { toCitable } from '../cite/citable.ts';
import { formatCitation } from '../cite/format-citation.ts';
import { describeSuccessor } from '../json/standard-cards.ts';

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
    table(['项目', '内容'], listFacts(model, standard)),
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
      `${dataset.site.title}，数据版本 ${dataset.site.version}，状态截至 ${asOf}，${standard.address}`,
    ),
  ];
  return writer.stringify({ type: 'root', children });
}

function section(name: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [heading(2, `${name}（${items.length}）`), bulletList(items)] : [];
}

function listFacts({ dataset }: Model, standard: Standard): string[][] {
  const { record, status, family, category, subcategory } = standard;
  const facts: [string, string | null][] = [
    ['标准号', record.number],
    ['计划号', record.planNumber],
    ['名称', record.title],
    ['状态', `${statusWords[status.status]}${status.reported ? `（${trustWords.reported}）` : ''}`],
    ['后继', describeSuccessor(standard) || null],
    ['标准族', family.name],
    ['分类', category && [category.name, subcategory?.name].filter(Boolean).join(' › ')],
    ['重点工作', record.focusArea],
    [
      '是否指导对接',
      record.guidesIntegration === null ? null : formatGuidesIntegration(record.guidesIntegration),
    ],
    ['出处', formatPlace(record.place, dataset)],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
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
  return model.errataOf(id).map((erratum) => {
    const { printed, corrected } = resolveErratum(model, erratum);
    const kind = `${erratumKindWords[erratum.kind]}，${trustWords[erratum.trust]}`;
    return `${erratum.id} ${fieldWords[erratum.field]}：照录“${printed}”，校订“${corrected}”（${kind}）`;
  });
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
