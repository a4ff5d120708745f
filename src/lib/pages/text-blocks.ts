import { rowAnchors } from '../addresses/list-anchors.ts';
import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Clause, SourceText, TextBlock } from '../dataset/types.ts';
import {
  anchoredHeading,
  anchors,
  type Block,
  blockList,
  bulletList,
  component,
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  table,
} from '../mdx/nodes.ts';
import { printedNumberOf } from '../model/errata/erratum-values.ts';
import type { Model } from '../model/model.ts';
import { nameClause } from '../model/places/name-clause.ts';
import { listMarks, type Marks, markText } from './mentions.ts';

/** What the blocks of one text need to know while they are made. */
interface TextContext {
  model: Model;
  source: string;
  marks: Marks;
}

/** A whole source text: every clause under its heading, everything that can be pointed at with its anchor. */
export function createTextBlocks(model: Model, text: SourceText): Block[] {
  const { source } = text;
  const isStandard = model.dataset.sources.sources.some(
    ({ id, standard }) => id === source && standard,
  );
  const context = { model, source, marks: listMarks(model, source, pageAddress.source(source)) };
  return text.clauses.flatMap((clause) => {
    const used = new Set<string>();
    return [
      anchoredHeading(
        headingDepth(clause),
        clause.id,
        clause.heading ?? clause.title,
        clause.formerIds,
      ),
      ...(isStandard ? [component('ClauseCiting', `${source}/${clause.id}`)] : []),
      ...clause.blocks.flatMap((block) => createBlocks(context, clause, block, used)),
    ];
  });
}

/** The clauses of a text as a nested list of links. */
export function createTextContents(text: SourceText): Block {
  const address = pageAddress.source(text.source);
  const toItem = (clause: Clause) =>
    paragraph(link(relativeAddress(address, `${address}#${clause.id}`), nameClause(clause)));
  const nest = (clauses: readonly Clause[], level: number): ReturnType<typeof blockList> => {
    const starts = clauses.flatMap((c, i) => (c.level === level ? [i] : []));
    return blockList(
      starts.map((start, n) => {
        const [own, ...inner] = clauses.slice(start, starts[n + 1] ?? clauses.length);
        if (!own) return [];
        return inner.length > 0 ? [toItem(own), nest(inner, level + 1)] : [toItem(own)];
      }),
    );
  };
  return nest(text.clauses, 1);
}

/** Whether words make a sentence or part of one: names standing alone are not marked, numbers are. */
function isProse(words: string): boolean {
  return /[，。；：]|[,.;:](?=\s|$)/u.test(words);
}

function headingDepth({ level }: Clause): 3 | 4 | 5 | 6 {
  return Math.min(level + 2, 6) as 3 | 4 | 5 | 6;
}

function createBlocks(
  context: TextContext,
  clause: Clause,
  block: TextBlock,
  used: Set<string>,
): Block[] {
  const { id, formerIds, text, list, figure, torn, note } = block;
  const mark = (words: string): InlinePart[] =>
    markText(words, isProse(words) ? context.marks : { ...context.marks, mentions: [] }, used);
  return [
    ...(text === undefined
      ? []
      : [
          paragraph(
            ...(id ? anchors({ id, formerIds }) : []),
            ...(torn ? [inlineComponent('Flag', 'torn')] : []),
            mark(text),
          ),
        ]),
    ...(list?.lead ? [paragraph(list.lead)] : []),
    ...(list
      ? [
          bulletList(
            list.items.map((item) => [
              ...anchors(item),
              ...(item.label ? [`${item.label} `] : []),
              ...mark(item.text),
            ]),
          ),
        ]
      : []),
    ...createTable(context, clause, block),
    ...(figure ? [component('SourceFigure', `${context.source}/${figure.id}`)] : []),
    ...(note ? [paragraph(inlineComponent('Flag', 'note'), note)] : []),
  ];
}

/** A table as printed; the number of a standard listed in a row links to the page of that standard. */
function createTable(
  { model, source }: TextContext,
  clause: Clause,
  { table: printed }: TextBlock,
): Block[] {
  if (!printed) return [];
  const base = printed.id ?? clause.id;
  const listed = new Map(
    model.standards
      .filter(({ record: { place } }) => place?.source === source && place.clause === base)
      .map((standard) => [standard.record.place?.row, standard]),
  );
  const rows = printed.rows.map((cells, i) => {
    const standard = listed.get(i + 1);
    const number = standard && printedNumberOf(standard.record);
    return cells.map((cell, k): Inline => {
      const content =
        standard && cell === number ? inlineComponent('PrintedNumber', standard.id) : cell;
      return k === 0 ? [...anchors(rowAnchors(clause, printed, i + 1)), content] : content;
    });
  });
  return [
    ...(printed.caption
      ? [paragraph(...(printed.id ? anchors({ ...printed, id: printed.id }) : []), printed.caption)]
      : []),
    table(printed.columns, rows),
  ];
}
