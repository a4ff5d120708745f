import type { FieldName } from '../columns/field-words.ts';
import type { Draft } from '../draft/draft.ts';
import { adopts } from './adopts-field.ts';
import { category } from './category-field.ts';
import { declaredField } from './declared-field.ts';
import { dateField } from './event-fields.ts';
import { files } from './files-field.ts';
import type { ImportField } from './import-field.ts';
import { number, planNumber, title } from './name-fields.ts';
import { replacedBy, replaces, updatedBy, updates } from './relation-fields.ts';
import { status } from './status-field.ts';
import {
  bodiesField,
  ccsMarks,
  family,
  guidesIntegration,
  icsMarks,
  language,
  linksField,
  listField,
  pages,
  people,
  scope,
  titleIn,
} from './text-fields.ts';

/**
 * The fields in the order in which they are written: the dates of a standard come before its status, which follows
 * from them.
 */
const fields: Readonly<Partial<Record<FieldName, ImportField>>> = {
  ...{ number, planNumber, title, 'title-en': titleIn('en'), family, category },
  published: dateField('published'),
  implemented: dateField('implemented'),
  withdrawn: dateField('withdrawn'),
  status,
  ...{ replaces, replacedBy, updates, updatedBy, adopts },
  issuer: bodiesField('issuer'),
  administration: bodiesField('administration'),
  committee: bodiesField('committee'),
  proposer: bodiesField('proposer'),
  drafter: bodiesField('drafter'),
  people,
  ics: listField('ics', icsMarks),
  ccs: listField('ccs', ccsMarks),
  ...{ scope, language, pages, guidesIntegration },
  detail: linksField('detail'),
  fulltext: linksField('fulltext'),
  draft: linksField('draft'),
  files,
};

const order = Object.keys(fields);

/** Where a field stands among those that are written one after another; the dataset's own come last. */
export const rankField = (name: string): number =>
  order.includes(name) ? order.indexOf(name) : order.length;

/** The field of a name, of the project or of the dataset; undefined for one that nothing is written to. */
export function findField({ dataset: { site } }: Draft, name: string): ImportField | undefined {
  const own = site.fields?.find(({ key }) => `field-${key}` === name);
  return own ? declaredField(own) : fields[name as FieldName];
}
