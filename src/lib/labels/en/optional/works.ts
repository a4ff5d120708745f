import type { Label } from '../../label.ts';
import type { works as keys } from '../../zh-cn/optional/works.ts';

export const works = {
  'kind.work': 'All editions',
  'work.description': {
    one: '{number} {quoted}, {count} edition. {standing}',
    other: '{number} {quoted}, {count} editions. {standing}',
  },
  'work.inForce': 'The edition in force is {edition}.',
  'work.inForceAsKnown': 'As far as is known, the edition in force is {edition} ({grounds}).',
  'work.newer': 'There is a newer edition, {edition}.',
  'work.coming': 'No edition is in force; {edition} has yet to take effect.',
  'work.comingAsKnown':
    'As far as is known, no edition is in force; {edition} has yet to take effect ({grounds}).',
  'work.newest': 'The newest edition listed is {edition}.',
  'work.unstated': 'No edition is known to be in force; the status of {edition} is not stated.',
  'work.neutral': 'No edition is known to be in force; the status of {edition} is “{status}”.',
  'work.ended': 'Every edition listed here is superseded or withdrawn.',
  'work.endedAsKnown': 'As far as is known, every edition listed here is superseded or withdrawn.',
  'work.endedReported':
    'As far as is known, every edition listed here is superseded or withdrawn ({reported}).',
  'work.succeeded': '{edition} is superseded by {successor}.',
  'work.forerunners': 'Preceded by {works}.',
  'work.successors': 'Continued by {works}.',
  'work.reported': '{edition} (unverified)',
  'work.editions': 'Editions',
  'work.citing': 'References',
  'work.advice':
    'An undated reference to {number} is to its latest edition and should link to this page, whose address stays the same when a new edition appears. A dated reference should link to the page of the edition it names.',
  'work.missing': '{reference} (this edition is not listed; see all editions)',
  'flag.edition': 'Edition not listed',
  'work.others': 'Other editions',
  'work.laterEdition': 'Later edition',
  'work.later': 'There is a later edition, {edition}',
} as const satisfies Record<keyof typeof keys, Label>;
