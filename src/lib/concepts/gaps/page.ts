import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  inlineComponent,
  link,
  paragraph,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { describeDataDay } from '../../model/status/describe-day.ts';
import type { Page } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';

const address = pageAddress.gaps;

/** The page of gaps: what the standards leave open, for those who plan the next ones. */
export function createGapsPage(model: Model, concepts: readonly Concept[]): Page {
  const { say, phrase } = model.labels;
  const date = describeDataDay(model);
  const sections = concepts.flatMap((concept) => concept.gaps?.(model) ?? []);
  const to = (id: string, title: string) =>
    link(relativeAddress(address, `${address}#${id}`), title);
  return {
    address,
    kind: 'gaps',
    id: 'gaps',
    title: say('gaps.title'),
    description: say('gaps.description', { date }),
    crumbs: [],
    blocks: [
      paragraph(
        sections.some(({ inferred }) => inferred)
          ? phrase('gaps.introInferred', { date, inferred: inlineComponent('Word', 'inferred') })
          : say('gaps.intro', { date }),
      ),
      sections.length > 0
        ? bulletList(
            sections.map(({ id, title, count }) =>
              phrase('gaps.line', { section: to(id, title), count }),
            ),
          )
        : paragraph(say('gaps.none')),
      ...sections.flatMap(({ id, title, blocks }): Block[] => [
        anchoredHeading(2, id, title),
        ...blocks,
      ]),
    ],
  };
}
