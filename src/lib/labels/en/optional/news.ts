import type { Label } from '../../label.ts';
import type { news as keys } from '../../zh-cn/optional/news.ts';

export const news = {
  'news.kind': 'News',
  'news.title': 'News of standards',
  'news.ofYear': 'News of standards, {year}',
  'news.description': {
    one: 'What was published, came into force, was replaced or withdrawn, newest first: {count} entry. Changes to the data are not among them.',
    other:
      'What was published, came into force, was replaced or withdrawn, newest first: {count} entries. Changes to the data are not among them.',
  },
  'news.intro':
    'What happened to the standards themselves: published, in force, replaced, withdrawn. Entries with a date: {count}. Subscribe to the {feed}. What is marked “{reported}” comes from public secondary sources, originals not seen; the notices of the issuing bodies prevail.',
  'news.introProved':
    'What happened to the standards themselves: published, in force, replaced, withdrawn. Entries with a date: {count}. Subscribe to the {feed}.',
  'news.introYear':
    'What was published, came into force, was replaced or withdrawn in {year}. Entries: {count}. For other years see {page}.',
  'news.introMonth':
    'What was published, came into force, was replaced or withdrawn: {count} in all. For other months see {page}.',
  'news.changes': 'What was added to and corrected in the data of this site: see {page}.',
  'news.fromChanges': 'What was published, came into force, was replaced or withdrawn: see {page}.',
  'news.feed': 'Atom feed of news',
  'news.subscribe': 'Subscribe to news of standards',
  'news.feedTitle': '{site}: news of standards',
  'news.comingCounted': 'To come ({count})',
  'news.comingFirst': 'To come (the first {count} of {total})',
  'news.newest': 'The newest {count}',
  'news.years': 'Year by year',
  'news.year': '{year} ({count})',
  'news.month': '{year}-{month} ({count})',
  'news.noMonth': '{year}, month unknown ({count})',
  'news.ofMonth': 'News of standards, {year}-{month}',
  'news.ofNoMonth': 'News of standards, {year}, month unknown',
  'news.ofPage': '{title}, page {number}',
  'news.allOfMonth': 'All {count}',
  'news.pages': 'Pages',
  'news.page': 'Page {number}',
  'news.none': 'There is no news with a date.',
  'news.all': 'All news of standards',
  'news.published': 'Published',
  'news.implemented': 'Comes into force',
  'news.amended': 'Amended',
  'news.updated': 'Updated',
  'news.partlyReplaced': 'Replaced in part',
  'news.replaced': 'Replaced',
  'news.withdrawn': 'Withdrawn',
  'news.replacedBy': 'by {number}',
  'news.changedBy': 'see {number}',
  'news.line': '{event}: {standard}',
  'news.lineTrust': '{line} ({trust})',
} as const satisfies Record<keyof typeof keys, Label>;
