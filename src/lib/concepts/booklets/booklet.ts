import type { SourcePlace } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';

/** What a booklet is about, before its standards are gathered: what a concept declares. */
export interface BookletFrame {
  /** The kind of page it belongs to. */
  kind: string;
  /** The id of the record it is about, and the ids that record had before. */
  of: string;
  formerIds?: readonly string[] | undefined;
  /** Address of the page it belongs to, and the name of that page's record. */
  page: string;
  name: string;
  /** Where the source document lists these standards, if one does. */
  place: SourcePlace | undefined;
  /** Which standards it holds. */
  includes(standard: Standard): boolean;
  /** Its parts; as the concepts of the dataset divide standards when absent. */
  divide?(model: Model, members: readonly Standard[]): BookletDraft[];
}

/** A part of a booklet before its standards are numbered. */
export interface BookletDraft {
  title: string;
  groups: { title: string | null; standards: readonly Standard[] }[];
}

/** The standards of one page of the site, as a document to print. */
export interface Booklet extends Omit<BookletFrame, 'includes' | 'divide' | 'formerIds'> {
  /** Unique among booklets of all kinds; the name of its file. */
  id: string;
  title: string;
  parts: BookletPart[];
  /** The number of standards. */
  count: number;
}

/** A part of a booklet, beginning on a page of its own. */
export interface BookletPart {
  title: string;
  groups: BookletGroup[];
}

/** Standards under one heading, or under that of the part. */
export interface BookletGroup {
  title: string | null;
  entries: BookletEntry[];
}

/** A standard with its running number in the booklet. */
export interface BookletEntry {
  position: number;
  standard: Standard;
}
