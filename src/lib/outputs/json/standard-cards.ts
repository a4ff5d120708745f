import type { Labels } from '../../labels/labels.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Status } from '../../model/status/derive-status.ts';
import { describeSuccessor } from '../../model/status/describe-status.ts';

/** What the card of a standard says: status and its words, whether only reported, number, title, what came of it. */
export type StandardCard = readonly [
  status: Status,
  statusWord: string,
  reported: 0 | 1,
  label: string,
  title: string,
  successor: string,
];

/** The cards of all standards, by the name of their page in its folder without the ending. */
export function listStandardCards({ standards, labels }: Model): Record<string, StandardCard> {
  return Object.fromEntries(
    standards.map((standard) => [standard.id, createCard(labels, standard)]),
  );
}

function createCard(labels: Labels, standard: Standard): StandardCard {
  const { label, title, status } = standard;
  return [
    status.status,
    labels.say(`status.${status.status}`),
    status.reported ? 1 : 0,
    label,
    title,
    describeSuccessor(labels, standard),
  ];
}
