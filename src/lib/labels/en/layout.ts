import type { Label } from '../label.ts';
import type { layout as keys } from '../zh-cn/layout.ts';

export const layout = {
  'layout.skip': 'Skip to content',
  'layout.navigation': 'Site',
  'layout.allEntries': { one: '{count} entry', other: 'All {count}' },
  'layout.otherEntries': { one: '{count} more', other: '{count} more' },
  'layout.openNavigation': 'Contents',
  'layout.closeNavigation': 'Close contents',
  'layout.reference': 'Reference',
  'layout.way': 'You are here',
  'layout.contents': 'Contents of this page',
  'layout.thisPage': 'On this page',
  'layout.top': 'Top of the page',
  'layout.toTop': 'Back to top',
  'layout.feed': '{site}: {feed}',
  'layout.asOf': 'Data as of {date}; latest change known: {newest}.',
  'layout.asOfReported':
    'Data as of {date}; latest change known: {newest}. What is marked “{reported}” comes from public secondary sources, originals not seen.',
  'layout.known': 'Latest change known: {newest}.',
  'layout.knownReported':
    'Latest change known: {newest}. What is marked “{reported}” comes from public secondary sources, originals not seen.',
  'layout.dueSince': '{date}, with changes that fell due since, up to {due}',
  'layout.noEvent': 'none',
  'layout.version': 'Data version {version}',
  'layout.versionDay': 'data version {version}',
  'home.standards': { one: '{count} standard in all', other: 'All {count} standards' },
  'home.reference': 'Reference',
  'missing.title': 'Page not found',
  'missing.description': 'Page not found.',
  'missing.advice':
    'There is nothing at this address. Published addresses stay valid; please check it for mistakes.',
  'moved.description': 'This page has a new name: {title}.',
  'moved.to': 'The address of this page has changed; please use: {page}',
  'booklet.description': {
    one: '{title}: {count} standard, to print or to save as PDF.',
    other: '{title}: {count} standards, to print or to save as PDF.',
  },
} as const satisfies Record<keyof typeof keys, Label>;
