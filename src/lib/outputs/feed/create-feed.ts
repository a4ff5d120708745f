import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Version } from '../../model/version.ts';
import { fingerprint } from '../../releases/fingerprint.ts';
import { listVersions } from '../../releases/list-versions.ts';
import { element, serialiseXml } from './serialise-xml.ts';

/**
 * The releases of a dataset as an Atom feed (RFC 4287). Links are relative to the feed, so that it holds at any
 * mount; ids are made from the title of the site and the version, and stay the same.
 */
export function createFeed(dataset: Dataset): string {
  const { site } = dataset;
  const { lang, say } = labelsOf(dataset);
  const released = listVersions(dataset).filter(
    (v): v is Version & { version: string; date: string } => v.version !== null,
  );
  const { changes, feed } = pageAddress;
  return serialiseXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      element('title', {}, [say('feed.title', { site: site.title })]),
      element('id', {}, [makeId(site.title, 'feed')]),
      element('updated', {}, [instant(released[0]?.date ?? '1970')]),
      element('author', {}, [element('name', {}, [site.title])]),
      element('link', { rel: 'self', href: feed }),
      element('link', { rel: 'alternate', type: 'text/html', href: changes }),
      ...released.map(({ version, date, summary }) =>
        element('entry', {}, [
          element('title', {}, [`${site.shortTitle} ${version}`]),
          element('id', {}, [makeId(site.title, version)]),
          element('updated', {}, [instant(date)]),
          element('link', { href: pageAddress.release(version) }),
          element('summary', {}, [summary]),
        ]),
      ),
    ]),
  );
}

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
