import type { KeyShard } from '../../lib/search/index/create-shards.ts';
import { parsePostings } from '../../lib/search/index/postings.ts';
import { facetKey, listQueryKeys, shardOf } from '../../lib/search/index/shard-keys.ts';
import { parseSpelling, type Spelling } from '../../lib/search/index/spelling.ts';
import type { PackedRow, SpreadTitles } from '../../lib/search/index/title-index.ts';
import { readRow, type TitleRow } from '../../lib/search/index/title-row.ts';
import { isBlank, readQuery } from '../../lib/search/query/read-query.ts';
import type { Filters } from '../../lib/search/query/read-question.ts';
import type { FoundTitles } from '../../lib/search/rank/combine-answers.ts';
import { type Candidates, findCandidates } from '../../lib/search/rank/find-candidates.ts';
import { searchTitles } from '../../lib/search/rank/search-titles.ts';
import { loadData } from './data.ts';
import type { SearchPlace } from './place.ts';
import type { TitleSource } from './title-source.ts';

/** Opens the titles of a large site: what a query needs is loaded when it is asked. */
export function openSpreadTitles(place: SearchPlace, index: SpreadTitles): TitleSource {
  const titles = new SpreadSource(place, index);
  return {
    head: index,
    rowOf: (address) => titles.loaded.get(address),
    find: (query, filters, most) => titles.find(query, filters, most),
  };
}

const noSpelling: Spelling = new Map();
const none: Candidates = { rows: [], complete: 0 };

class SpreadSource {
  readonly loaded = new Map<string, TitleRow>();
  private readonly place: SearchPlace;
  private readonly index: SpreadTitles;
  private spelling: Promise<Spelling> | undefined;
  private readonly blocks = new Map<number, Promise<TitleRow[]>>();

  constructor(place: SearchPlace, index: SpreadTitles) {
    this.place = place;
    this.index = index;
  }

  async find(typed: string, filters: Filters, most: number): Promise<FoundTitles> {
    const query = readQuery(typed, this.index.numbering);
    const spelling = query.letters ? await this.loadSpelling() : noSpelling;
    const within = await Promise.all(this.listFilterKeys(filters).map((key) => this.readKey(key)));
    const candidates = isBlank(query)
      ? this.listAll(within)
      : await this.findRows(listQueryKeys(query, new Set(spelling.values())), within);
    const rows = await this.loadRows(candidates.rows.slice(0, most));
    const answer = searchTitles({ head: this.index, rows, spelling }, typed, filters);
    const unseen = candidates.complete - most;
    const about = unseen > 0 && answer.rows.length > 0;
    const total = about ? answer.rows.length + unseen : answer.rows.length;
    return { ...answer, total, about, looked: rows, spelling };
  }

  private async findRows(
    groups: ReturnType<typeof listQueryKeys>,
    within: readonly number[][],
  ): Promise<Candidates> {
    for (const { keys, least } of groups) {
      const postings = await Promise.all(keys.map((key) => this.readKey(key)));
      const candidates = findCandidates(postings, { total: this.index.total, least, within });
      if (candidates.rows.length > 0) return candidates;
    }
    return none;
  }

  private listAll(within: readonly number[][]): Candidates {
    if (within.length === 0) return none;
    return findCandidates(within, { total: this.index.total, least: within.length, within: [] });
  }

  private listFilterKeys(filters: Filters): string[] {
    return this.index.facets.flatMap(({ name, values }, facet) => {
      const value = values.findIndex(([id]) => id === filters[name]);
      return value < 0 ? [] : [facetKey(facet, value)];
    });
  }

  private async readKey(key: string): Promise<number[]> {
    const shard = `keys-${shardOf(key, this.index.shards)}`;
    const posting = (await loadData<KeyShard>(this.place, shard))[key];
    return posting ? parsePostings(posting[1]) : [];
  }

  private async loadRows(numbers: readonly number[]): Promise<TitleRow[]> {
    const { block } = this.index;
    const rows = await Promise.all(
      numbers.map(async (row) => (await this.loadBlock(Math.floor(row / block)))[row % block]),
    );
    return rows.filter((row) => row !== undefined);
  }

  private loadBlock(block: number): Promise<TitleRow[]> {
    const known = this.blocks.get(block);
    if (known) return known;
    const promise = loadData<PackedRow[]>(this.place, `rows-${block}`).then((packed) => {
      const rows = packed.map((each) => readRow(each, this.index));
      for (const row of rows) this.loaded.set(row.address, row);
      return rows;
    });
    this.blocks.set(block, promise);
    return promise;
  }

  private loadSpelling(): Promise<Spelling> {
    this.spelling ??= loadData<string>(this.place, 'spelling').then(parseSpelling);
    return this.spelling;
  }
}
