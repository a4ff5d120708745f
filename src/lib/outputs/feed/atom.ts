import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import { fingerprint } from '../../releases/fingerprint.ts';
import { element, serialiseXml, type XmlElement } from './serialise-xml.ts';

/** What a feed tells of. */
export interface Entry {
  title: string;
  /** The words that tell it from every other entry of the site: they make its id. */
  key: readonly string[];
  /** A date, as precise as it is known. */
  date: string;
  /** Address of the page that tells more of it, if one does. */
  address?: string | undefined;
  summary: string;
}

/** A feed of a site: its name, the words that make its id, its own address and that of the page it goes with. */
export interface Feed {
  title: string;
  key: string;
  self: string;
  page: string;
  /** Newest first. */
  entries: readonly Entry[];
}

/**
 * Writes an Atom feed (RFC 4287). Links are relative to the feed, so that it holds at any mount; ids are made from
 * the title of the site and the key of an entry, and stay the same.
 */
export function writeAtom(dataset: Dataset, { title, key, self, page, entries }: Feed): string {
  const { site } = dataset;
  return serialiseXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': labelsOf(dataset).lang }, [
      element('title', {}, [title]),
      element('id', {}, [makeId(site.title, key)]),
      element('updated', {}, [instant(entries[0]?.date ?? '1970')]),
      element('author', {}, [element('name', {}, [site.title])]),
      element('link', { rel: 'self', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.map((entry) => writeEntry(site.title, entry)),
    ]),
  );
}

const writeEntry = (site: string, { title, key, date, address, summary }: Entry): XmlElement =>
  element('entry', {}, [
    element('title', {}, [title]),
    element('id', {}, [makeId(site, ...key)]),
    element('updated', {}, [instant(date)]),
    ...(address === undefined ? [] : [element('link', { href: address })]),
    element('summary', {}, [summary]),
  ]);

function instant(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** A UUID made of the words: the same words, the same id. */
function makeId(...words: string[]): string {
  const hex = [1, 2, 3].map((part) =>
    parseInt(fingerprint([part, ...words]), 36)
      .toString(16)
      .padStart(14, '0'),
  );
  const digits = hex.join('').slice(0, 32);
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
