import { statusWords } from '../../labels/words.ts';
import type { Model } from '../../model/create-model.ts';
import type { Status } from '../../model/derive-status.ts';
import type { Standard } from '../../model/standard.ts';

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
export function listStandardCards({ standards }: Model): Record<string, StandardCard> {
  return Object.fromEntries(standards.map((standard) => [standard.id, createCard(standard)]));
}

function createCard(standard: Standard): StandardCard {
  const { label, title, status } = standard;
  return [
    status.status,
    statusWords[status.status],
    status.reported ? 1 : 0,
    label,
    title,
    describeSuccessor(standard),
  ];
}

/** Says which number took the place of a standard or plan; empty when none is known. */
export function describeSuccessor({ status, record }: Standard): string {
  const { successor } = status;
  if (!successor || successor === record.number) return '';
  const ended = status.status === 'replaced' || status.status === 'withdrawn';
  return ended ? `已被 ${successor} 代替` : `标准号：${successor}`;
}
