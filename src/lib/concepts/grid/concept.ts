import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { inlineComponent, link, paragraph, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { formatPlace, placeAddress } from '../../model/places/format-place.ts';
import type { Concept } from '../concept.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { createGridPage } from './page.ts';
import { explainReading } from './reading.ts';
import { isPresent, records } from './records.ts';
import { checkGrid } from './rules.ts';
import { listUnrelated } from './unrelated.ts';

const page = { label: '引用关系', address: pageAddress.citations };

/** A source's figure of who cites whom, as a grid of ticks. */
export const grid: Concept = {
  ...records,
  kinds: { citations: 'grid.kind' },
  rules: [checkGrid],
  pages: (model) => {
    const { grid } = model.dataset.citations;
    return grid ? [createGridPage(model, grid)] : [];
  },
  reference: ({ dataset }) => (isPresent(dataset) ? [page] : []),
  homeCards: ({ dataset }) =>
    isPresent(dataset)
      ? [{ ...page, count: '', detail: '哪项标准引用哪项，修订一项牵动哪些' }]
      : [],
  about: (model) => {
    const { grid } = model.dataset.citations;
    return grid ? { sections: explainReading(model, grid) } : {};
  },
  gaps,
};

function gaps(model: Model): GapSection[] {
  const { grid } = model.dataset.citations;
  const unrelated = listUnrelated(model);
  if (!grid || unrelated.length === 0) return [];
  const place = link(
    relativeAddress(pageAddress.gaps, placeAddress(grid.place, model.dataset)),
    formatPlace(grid.place, model.dataset),
  );
  const rows = unrelated.map((s) => [inlineComponent('StandardNumber', s.id), s.title]);
  return [
    {
      id: 'uncited',
      title: '没有引用关系的标准',
      count: `${unrelated.length} 项`,
      blocks: [
        paragraph('据', place, '：既不引用别的标准，也不被引用。'),
        table(['编号', '名称'], rows),
      ],
    },
  ];
}
