import type { StandardRecord } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import { type Fact, type FactPart, factsOf, linkOut } from '../../model/fact.ts';
import type { Concept } from '../concept.ts';
import { bodyRoles, descriptiveFields } from './schema.ts';

const names = Object.keys(descriptiveFields) as (keyof typeof descriptiveFields)[];

/** What catalogues say of a standard beyond its number, title and status. */
export const descriptions: Concept = {
  isPresent: ({ standards }) =>
    standards.standards.some((record) => names.some((name) => record[name] !== undefined)),
  outside: ({ standards }) =>
    standards.standards.flatMap(({ links = [] }) => links.map(({ address }) => address)),
  facts: ({ labels }, { record }) => [
    ...listTitles(labels, record),
    ...(record.scope ?? []).map((text) => line('scope', labels.say('field.scope'), text)),
    ...listBodies(labels, record),
    ...listRest(labels, record),
    ...listLinks(labels, record),
  ],
  columns: ({ labels: { say } }) => [
    {
      key: 'ics',
      word: say('field.ics'),
      read: ({ record }) => record.ics?.join(' ') ?? null,
      hidden: true,
    },
    {
      key: 'ccs',
      word: say('field.ccs'),
      read: ({ record }) => record.ccs?.join(' ') ?? null,
      hidden: true,
    },
    {
      key: 'committee',
      word: say('bodyRole.committee'),
      read: ({ record }) => namesOf(record, 'committee')[0] ?? null,
      hidden: true,
    },
  ],
};

const line = (id: string, name: string, ...parts: FactPart[]): Fact => ({
  id,
  in: ['page', 'markdown'],
  name,
  parts,
});

/** Titles in other languages, each under the name its language has in that of the site. */
function listTitles({ lang, say }: Labels, { titles = {} }: StandardRecord): Fact[] {
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  return Object.entries(titles).map(([tag, title]) =>
    line('titleIn', say('field.titleIn', { language: languages.of(tag) ?? tag }), title),
  );
}

function listBodies({ say }: Labels, record: StandardRecord): Fact[] {
  return bodyRoles.flatMap((role) =>
    factsOf(role, say(`bodyRole.${role}`), namesOf(record, role).join(say('mark.comma'))),
  );
}

const namesOf = ({ bodies = [] }: StandardRecord, role: (typeof bodyRoles)[number]): string[] =>
  bodies.flatMap((body) => (body.role === role ? [body.name] : []));

function listRest({ lang, say }: Labels, record: StandardRecord): Fact[] {
  const { people = [], ics = [], ccs = [], language, pages } = record;
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  return [
    ...factsOf('people', say('field.people'), people.join(say('mark.comma'))),
    ...factsOf('ics', say('field.ics'), ics.join(say('mark.comma'))),
    ...factsOf('ccs', say('field.ccs'), ccs.join(say('mark.comma'))),
    ...factsOf('language', say('field.language'), language && languages.of(language)),
    ...factsOf('pages', say('field.pages'), pages && String(pages)),
  ];
}

function listLinks(labels: Labels, { links = [] }: StandardRecord): Fact[] {
  return links.map(({ kind, address }) =>
    line('link', labels.say(`linkKind.${kind}`), ...linkOut(labels, address)),
  );
}
