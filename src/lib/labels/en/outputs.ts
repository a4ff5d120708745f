import type { Label } from '../label.ts';
import type { outputs as keys } from '../zh-cn/outputs.ts';

export const outputs = {
  'citeStyle.gb-t-7714-2025': 'GB/T 7714—2025',
  'citeStyle.gb-t-7714-2015': 'GB/T 7714—2015',
  'citeStyle.official': 'Official documents',
  'citeStyle.bibtex': 'BibTeX',
  'citeStyle.ris': 'RIS',
  'citeStyle.csl-json': 'CSL-JSON',
  'cite.official': '“{title}” ({number})',
  'cite.officialPlan': '“{title}” (project number {number})',
  'cite.officialTitle': '“{title}”',
  'cite.type': 'Standard',
  'feed.title': '{site}: changes to the data',
  'twin.item': 'Item',
  'twin.content': 'Content',
  'twin.cites': 'Standards it cites ({count})',
  'twin.citedBy': 'Standards that cite it ({count})',
  'twin.errata': 'As printed and as corrected ({count})',
  'twin.events': 'History of its status ({count})',
  'twin.relation': '{standard} ({place}). {verification}',
  'twin.event': '{event} ({basis})',
  'twin.undated': 'Date unknown',
  'twin.seen': 'seen {date}',
  'twin.colophon': '{site}, version {version} of the data, {address}',
  'twin.colophonOnDay': '{site}, version {version} of the data, status as of {date}, {address}',
} as const satisfies Record<keyof typeof keys, Label>;
