import { pageAddress } from '../../addresses/page-address.ts';
import { idsOf } from '../../dataset/findings/reference.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { type InlinePart, inlineComponent, paragraph, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { describeSight } from '../../model/places/describe-sight.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { Concept } from '../concept.ts';
import type { GapSection } from '../gaps/gap-section.ts';

/** What was seen but proves nothing yet: it stands in the list of what is to be looked up, and nowhere else. */
export const leads: Concept = {
  recordKinds: { lead: 'leads.kind' },
  isPresent: ({ leads: { leads: list } }) => list.length > 0,
  claims: ({ leads: { leads: list } }) =>
    list.map(({ standard, text }, i) => ({
      scope: 'lead',
      within: standard,
      what: '线索',
      claims: [{ value: text, file: 'leads', path: ['leads', i, 'text'] }],
    })),
  references: ({ leads: { leads: list }, standards }) => {
    const known = idsOf(standards.standards);
    return list.map(({ standard }, i) => ({
      file: 'leads',
      path: ['leads', i, 'standard'],
      value: standard,
      what: '标准',
      known,
      files: ['standards'],
    }));
  },
  records: ({ leads: { leads: list } }) =>
    list.map((lead) => ({
      kind: 'lead',
      id: `${lead.standard ?? ''} ${lead.text}`,
      label: lead.text,
      address: pageAddress.gaps,
      value: lead,
    })),
  nameGone: { lead: (id) => id.slice(id.indexOf(' ') + 1) },
  gaps: listLeads,
  hasGaps: ({ leads: { leads: list } }) => list.length > 0,
};

function listLeads(model: Model): GapSection[] {
  const {
    dataset,
    labels: { say },
  } = model;
  const { leads: list } = dataset.leads;
  if (list.length === 0) return [];
  const rows = list.map(({ standard, text, evidence = [] }) => [
    standard === undefined ? say('mark.none') : inlineComponent('StandardNumber', standard),
    text,
    evidence.length > 0 ? evidence.flatMap((each) => tellEvidence(model, each)) : say('mark.none'),
  ]);
  return [
    {
      id: 'leads',
      title: say('leads.title', { reported: say('trust.reported') }),
      count: say('leads.count', { count: list.length }),
      blocks: [
        paragraph(say('leads.intro')),
        table([say('field.standard'), say('leads.kind'), say('leads.seenAt')], rows),
      ],
    },
  ];
}

/** What was seen and where, in a line. */
function tellEvidence(
  { dataset, labels }: Model,
  evidence: NonNullable<StatusEvent['evidence']>[number],
): readonly InlinePart[] {
  const { text, place: at } = evidence;
  const { phrase } = labels;
  const where = describeSight(labels, evidence);
  const place = at && linkShortPlace(at, dataset, pageAddress.gaps);
  if (where && place) return phrase('evidence.seenAt', { text, where, place });
  if (where) return phrase('evidence.seen', { text, where });
  return place ? phrase('evidence.at', { text, place }) : [text];
}
