import type { StandardRecord } from '../../dataset/types.ts';
import type { Labels } from '../../labels/labels.ts';
import { type Fact, factsOf, linkOut } from '../../model/fact.ts';
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
    ...(record.scope ?? []).flatMap((text) => factsOf('scope', labels.say('field.scope'), text)),
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

const namers = new Map<string, Intl.DisplayNames>();

/** What a language is called in another, both by their tags. */
function nameLanguage(lang: string, tag: string): string {
  const namer = namers.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  namers.set(lang, namer);
  return namer.of(tag) ?? tag;
}

/** Titles in other languages, each under the name its language has in that of the site. */
function listTitles({ lang, say }: Labels, { titles = {} }: StandardRecord): Fact[] {
  return Object.entries(titles).flatMap(([tag, title]) =>
    factsOf('titleIn', say('field.titleIn', { language: nameLanguage(lang, tag) }), {
      words: title,
      lang: tag,
    }),
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
  return [
    ...factsOf('people', say('field.people'), people.join(say('mark.comma'))),
    ...factsOf('ics', say('field.ics'), ics.join(say('mark.comma'))),
    ...factsOf('ccs', say('field.ccs'), ccs.join(say('mark.comma'))),
    ...factsOf('language', say('field.language'), language && nameLanguage(lang, language)),
    ...factsOf('pages', say('field.pages'), pages && String(pages)),
  ];
}

function listLinks(labels: Labels, { links = [] }: StandardRecord): Fact[] {
  return links.flatMap(({ kind, address }) =>
    factsOf('link', labels.say(`linkKind.${kind}`), ...linkOut(labels, address)),
  );
}
