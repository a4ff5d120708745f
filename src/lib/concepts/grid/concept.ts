import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { inlineComponent, link, paragraph, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { formatPlace, placeAddress } from '../../model/places/format-place.ts';
import type { Standard } from '../../model/standard.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { CitationWords, Concept } from '../concept.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { createGridPage } from './page.ts';
import { explainReading } from './reading.ts';
import { isPresent, listSlipped, records } from './records.ts';
import { checkGrid } from './rules.ts';
import { hasUnrelated, listUnrelated } from './unrelated.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('grid.kind'),
  address: pageAddress.citations,
});

/** A source's figure of who cites whom, as a grid of ticks. */
export const grid: Concept = {
  ...records,
  kinds: { citations: 'grid.kind' },
  rules: [checkGrid],
  pages: (model) => {
    const { grid } = model.dataset.citations;
    return grid ? [createGridPage(model, grid)] : [];
  },
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  homeCards: (model) =>
    isPresent(model.dataset)
      ? [{ ...linkPage(model), count: '', detail: model.labels.say('grid.card') }]
      : [],
  about: (model) => {
    const { grid } = model.dataset.citations;
    return grid ? { sections: explainReading(model, grid) } : {};
  },
  citationWords,
  errata: (dataset) => (listSlipped(dataset).length > 0 ? ['GridErrata'] : []),
  gaps,
  hasGaps: hasUnrelated,
};

function citationWords(
  { dataset, labels: { say } }: Model,
  { id }: Standard,
): CitationWords | undefined {
  const { grid } = dataset.citations;
  if (!grid?.rows.some(({ row }) => row === id)) return undefined;
  return {
    citesNone: say('citations.citesNoneInGrid'),
    citedByNone: say('citations.citedByNoneInGrid'),
    note: say('citations.reading', {
      note: grid.notes[0] ?? '',
      reading: say(`reading.${grid.reading}`),
    }),
  };
}

function gaps(model: Model): GapSection[] {
  const { grid } = model.dataset.citations;
  const { say, phrase } = model.labels;
  const unrelated = listUnrelated(model);
  if (!grid || unrelated.length === 0) return [];
  const place = link(
    relativeAddress(pageAddress.gaps, placeAddress(grid.place, model.dataset)),
    formatPlace(grid.place, model.dataset),
  );
  const rows = unrelated.map((s) => [inlineComponent('StandardNumber', s.id), s.titleLabel]);
  return [
    {
      id: 'uncited',
      title: say('grid.uncited'),
      count: say('count.standards', { count: unrelated.length }),
      blocks: [
        paragraph(phrase('grid.uncitedIn', { place })),
        table([say('field.number'), say('field.title')], rows),
      ],
    },
  ];
}
