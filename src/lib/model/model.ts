import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Erratum, StandardRecord } from '../dataset/types.ts';
import type { Labels } from '../labels/labels.ts';
import type { CitationGraph } from './citations/create-citation-graph.ts';
import type { Fact } from './fact.ts';
import type { Impact } from './impact.ts';
import type { StandardColumn } from './lists/standard-columns.ts';
import type { StandardFacet } from './lists/standard-facets.ts';
import type { Series } from './series.ts';
import type { ConceptParts, Standard } from './standard.ts';
import type { Version } from './version.ts';
import type { Work } from './works/work.ts';

/** Words that link to a place of their own where they occur in prose. */
export interface Mention {
  words: string;
  /** The component that renders the words as a link, given the id. */
  component: string;
  id: string;
}

/** What a concept adds to the model: what it knows of a standard, and of the words of the sources. */
export interface ModelPart {
  /** What a record refers to among its own. */
  resolve?(dataset: Dataset): (record: StandardRecord) => Partial<ConceptParts>;
  /** Lines of the facts of a standard, columns of lists, facets. */
  facts?(model: Model, standard: Standard): Fact[];
  columns?(model: Pick<Model, 'labels' | 'dataset'>): StandardColumn[];
  facets?(model: Model): StandardFacet[];
  /** Words of a source that lead to its records. */
  mentions?(dataset: Dataset, source: string): Mention[];
}

/** A validated dataset made into linked values: what pages, exports and search read. */
export interface Model {
  dataset: Dataset;
  /** The words it is shown in. */
  labels: Labels;
  /** The day whose status is shown, as `settleDay` gives it: a partial date, or empty. */
  asOf: string;
  standards: readonly Standard[];
  /** @throws {RangeError} when there is no standard of that id. */
  resolveStandard(id: string): Standard;
  /** The standard whose page has this address, if it is the address of one. */
  findByAddress(address: string): Standard | undefined;
  /** The standard that has this number or plan number, however it is typed. */
  findByNumber(number: string): Standard | undefined;
  /** What undated numbers name, in the order of the dataset. */
  works: readonly Work[];
  /** The work it is an edition of; undefined where its number has no year. */
  workOf(id: string): Work | undefined;
  /** The work of an id. */
  findWork(id: string): Work | undefined;
  /** The multi-part standard it belongs to, itself included; undefined when it is not one of several. */
  seriesOf(id: string): Series | undefined;
  /** The standards before and after it in the order of the dataset. */
  neighboursOf(id: string): { previous: Standard | undefined; next: Standard | undefined };
  /** What a revision of it reaches. */
  impactOf(id: string): Impact;
  errataOf(id: string): readonly Erratum[];
  citations: CitationGraph;
  /** The versions of the dataset, newest first. */
  listVersions(): readonly Version[];
  /** What there is to know of a dataset beyond what every one has. */
  parts: readonly ModelPart[];
  /** Whether statuses hold on a day: not where there are lists alone, none of them with a date. */
  isDated: boolean;
  /** The date of the newest dated event not after `asOf`, 待核实 behind it where it is only reported. */
  newestEvent: string | null;
  /** Whether a standard is printed otherwise than it is known: the two readings a reader can choose from. */
  hasTwoReadings: boolean;
  /** Whether an event or an erratum rests on more than the sources themselves: what is then marked as such. */
  hasReported: boolean;
}
