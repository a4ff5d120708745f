import type { Moved } from '../addresses/former-addresses.ts';
import { pageAddress } from '../addresses/page-address.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { ClaimGroup } from '../dataset/findings/claim.ts';
import type { Finding } from '../dataset/findings/issue.ts';
import type { Quote } from '../dataset/findings/quote.ts';
import type { Reference } from '../dataset/findings/reference.ts';
import type { SourcePlace } from '../dataset/types.ts';
import type { GlossaryWord } from '../labels/glossary.ts';
import type { NameKey } from '../labels/zh-cn/catalogue.ts';
import type { Block } from '../mdx/nodes.ts';
import type { Model, ModelPart } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import type { Page, SiteLink } from '../pages/page.ts';
import type { BookletDraft, BookletFrame } from './booklets/booklet.ts';
import type { GapSection } from './gaps/gap-section.ts';
import type { VersionedRecord } from './versioned-record.ts';

/** An entry of the navigation; what is below it shows on the pages of its branch. */
export interface NavigationItem extends SiteLink {
  items?: readonly NavigationItem[];
  /** Addresses of other pages that are in its branch. */
  opensAt?: readonly string[];
}

/** What is said of the citations of a standard that a source shows. */
export interface CitationWords {
  /** In place of those it cites, and of those that cite it, where there are none. */
  citesNone: string;
  citedByNone: string;
  /** How the source is read. */
  note: string;
}

/** A titled list of the navigation. */
export interface NavigationGroup {
  title: SiteLink;
  items: readonly NavigationItem[];
}

/** What names the standards that ids of records mention: null for one of which nothing but its id is known. */
export interface GoneEnds {
  nameStandard(id: string): string | null;
  /** Two names and an arrow between them; null where one is not known. */
  join(from: string | null, to: string | null): string | null;
}

/** A card of the home page. */
export interface HomeCard extends SiteLink {
  count: string;
  detail: string;
}

/** A section of the home page with its cards. */
export interface HomeSection {
  title: SiteLink;
  lead?: SiteLink;
  cards: readonly HomeCard[];
}

/** Where a row and a column of a map cross. */
export interface MapCell {
  /** In the order of the dataset. */
  standards: readonly Standard[];
  /** Whether standards belong there by what the column is said to be made of, and there is none. */
  isGap: boolean;
}

/** A row of a map, with how many standards it has. */
export interface MapRow extends SiteLink {
  count: number;
  cells: readonly MapCell[];
}

/** The standards of a family divided in two ways at once, each standing once. */
export interface FamilyMap {
  /** Null for the column of those the second way leaves out. */
  columns: readonly (SiteLink | null)[];
  rows: readonly MapRow[];
  standards: readonly Standard[];
}

/**
 * Something a dataset may have or lack, and everything it adds to the checks and to the site. What is not
 * declared here for a concept nothing else adds: a dataset without it builds a site without a trace of it.
 * Its files are declared in `concept-files.ts`, for the type of a dataset is made from them.
 */
export interface Concept extends ModelPart {
  /** Kinds of page it adds, with the word for each. */
  kinds?: Readonly<Record<string, NameKey>>;
  /** Kinds of record versions are compared by, with the word for each. */
  recordKinds?: Readonly<Record<string, NameKey>>;
  /** Whether a dataset has it. */
  isPresent(dataset: Dataset, concepts: readonly Concept[]): boolean;

  /** What validation asks of it: ids told apart, references that resolve, words that stand in the source, the rest. */
  claims?(dataset: Dataset): ClaimGroup[];
  references?(dataset: Dataset): Reference[];
  quotes?(dataset: Dataset): Quote[];
  rules?: readonly ((dataset: Dataset) => Finding[])[];

  /** Its permanent addresses; `moved` gives those of former ids with what they lead to. */
  addresses?(dataset: Dataset, concepts: readonly Concept[]): string[];
  moved?(dataset: Dataset, concepts: readonly Concept[]): Moved[];
  /** The addresses outside the site its pages lead to: no others are let through. */
  outside?(dataset: Dataset): string[];
  /** What those of its pages are called that no record is about. */
  names?(dataset: Dataset, concepts: readonly Concept[]): SiteLink[];
  records?(dataset: Dataset): VersionedRecord[];
  /** What its records that a dataset no longer has are called, by kind, as far as their ids tell: null where they do not. */
  nameGone?: Readonly<
    Record<string, (id: string, dataset: Dataset, ends: GoneEnds) => string | null>
  >;

  /** Its pages; `concepts` are all there are, for pages that gather what others declare. */
  pages?(model: Model, concepts: readonly Concept[]): Page[];
  /** Its own part of the navigation, joined with what others list under the same title, and its entries under the common title for reference. */
  navigation?(model: Model): NavigationGroup[];
  reference?(model: Model, concepts: readonly Concept[]): SiteLink[];
  footer?(model: Model, concepts: readonly Concept[]): SiteLink[];
  homeSections?(model: Model): HomeSection[];
  homeCards?(model: Model, concepts: readonly Concept[]): HomeCard[];
  /** Cards of the home page for a family, or for what is in none, in place of the list of its standards. */
  familyCards?(model: Model, family: string | null): HomeCard[];
  /** The map of a family, or of what is in none: it stands in place of its cards. */
  familyMap?(model: Model, family: string | null): FamilyMap | undefined;

  /** What it adds to the page of a standard: the way there from home, blocks. */
  crumbs?(model: Model, standard: Standard): SiteLink[];
  sections?(model: Model, standard: Standard): Block[];
  /** What is said of its citations where a source shows whom it cites, also when that is nobody. */
  citationWords?(model: Model, standard: Standard): CitationWords | undefined;
  /** Blocks for the page of a family, before its standards. */
  familyBlocks?(model: Model, family: string): Block[];

  /** The components that list, in the register of errata, what it has of them; none where nothing is amiss. */
  errata?(dataset: Dataset): string[];

  /** The words of the glossary its pages use, for this dataset. */
  words?(model: Model, concepts: readonly Concept[]): readonly GlossaryWord[];

  /** What it adds to the page about the data: under where they come from, as sections, under the version. */
  about?(
    model: Model,
    concepts: readonly Concept[],
  ): { provenance?: Block[]; sections?: Block[]; version?: Block[] };

  /** What retells a figure of a source. */
  retold?(dataset: Dataset, place: SourcePlace): SiteLink | undefined;
  /** What it leaves open; `hasGaps` tells of the dataset alone whether there is any, whatever the day. */
  gaps?(model: Model): GapSection[];
  hasGaps?(dataset: Dataset): boolean;
  /** The lists of standards to print it gives rise to. */
  booklets?(dataset: Dataset): BookletFrame[];
  /** The parts of a booklet whose frame declares none; standards it has no part for are left out. */
  divide?(model: Model, members: readonly Standard[]): BookletDraft[];
}

/** The way from the home page to a standard: its family, then what concepts file it under. */
export function listStandardCrumbs(
  model: Model,
  standard: Standard,
  concepts: readonly Concept[],
): SiteLink[] {
  const { family } = standard;
  return [
    ...(family ? [{ label: family.shortName, address: pageAddress.family(family.id) }] : []),
    ...concepts.flatMap((concept) => concept.crumbs?.(model, standard) ?? []),
  ];
}

/** Whether an address was published before: its page stays although there is nothing left to say there. */
export function isPublished({ addresses }: Dataset, address: string): boolean {
  return addresses.addresses.includes(address);
}
