import type { DeclaredField } from '../../concepts/fields/schema.ts';
import { guessType } from '../fields/declared-field.ts';
import { type Entry, listCells } from '../rows/entry.ts';
import { type FieldName, fieldWords, foldHeading } from './field-words.ts';
import type { Header } from './find-header.ts';
import { likenField } from './liken-field.ts';

/** What a column may be taken for, and why. */
export interface ColumnSuggestion {
  heading: string;
  /** As `--map` has it. */
  field: FieldName | 'field';
  why: string;
  /** Some of what stands in it. */
  examples: readonly string[];
  /** The heading of the column that is to be the category in the place of this one. */
  insteadOf?: string;
}

/** What stands in a column. */
interface Profile {
  index: number;
  heading: string;
  type: DeclaredField['type'];
  /** The share of the standards of which it says something. */
  filled: number;
  /** How many things it says, each counted once. */
  values: number;
  /** The share of the standards of which it says the most frequent of these. */
  largest: number;
  /** How many of these it says of one standard, those left out of which it says nothing. */
  each: number;
  isSerial: boolean;
  examples: string[];
}

/** So few standards say nothing of how a column is used. */
const fewest = 5;
/** The share of the best that a column must surpass to be a category where headings name none. */
const leastFit = 0.25;
/** How much better than the column named so by its heading another must be to be suggested as category. */
const clearlyBetter = 1.5;

/**
 * Suggests what the columns nobody knows may be taken for, by what stands in them: at most one for the category, also
 * in the place of a column that is one by its heading alone and divides the standards worse.
 * @param said the folded headings of which the maintainer, or the site itself, says what they hold.
 */
export function suggestColumns(
  entries: readonly Entry[],
  { columns, untaken }: Header,
  said: ReadonlySet<string>,
): ColumnSuggestion[] {
  const profile = (column: { index: number; heading: string }) => profileColumn(entries, column);
  const open = untaken.filter(({ why }) => !why);
  const unknown = open.map(profile);
  const levels = open.find(({ likely }) => likely === 'category');
  const named = columns.filter(({ field }) => field === 'category');
  const isSettled =
    levels !== undefined ||
    columns.some(({ field }) => field === 'subcategory') ||
    named.some(({ heading, own }) => own || said.has(foldHeading(heading)));
  const weak = named.map(profile);
  const best = isSettled ? undefined : findCategory(unknown, weak);
  const taken = new Set(columns.map(({ field }) => field));
  if (best || isSettled) taken.add('category');
  return [
    ...unknown.map((each): ColumnSuggestion => {
      const { heading, examples, index } = each;
      if (index === levels?.index)
        return { heading, examples, field: 'category', why: '在下一级分类之前' };
      if (each === best) return { heading, examples, field: 'category', why: describe(each) };
      const suggested = suggestField(each, taken, entries.length);
      if (!['field', 'ignore'].includes(suggested.field)) taken.add(suggested.field);
      return { heading, examples, ...suggested };
    }),
    ...(best ? weak : []).map(({ heading, examples, values }) => ({
      ...{ heading, examples, field: 'field' as const, insteadOf: best?.heading ?? '' },
      why: `按表头认作分类，但只有 ${values} 个值，不如“${best?.heading}”分得清楚`,
    })),
  ].toSorted((a, b) => rank(a) - rank(b));
}

/** What is worth most comes first. */
const rank = ({ field, insteadOf }: ColumnSuggestion): number =>
  field === 'category' ? 0 : insteadOf ? 1 : field === 'ignore' ? 3 : 2;

function findCategory(unknown: readonly Profile[], named: readonly Profile[]) {
  const [best] = unknown.toSorted((a, b) => rateCategory(b) - rateCategory(a));
  const least = Math.max(leastFit, ...named.map((each) => rateCategory(each) * clearlyBetter));
  return best && rateCategory(best) >= least ? best : undefined;
}

/**
 * How well a column divides the standards, from 0 to 1: into some and not too many parts, of which none holds nearly
 * all, each standard in few of them and few in none.
 */
function rateCategory({ type, filled, values, largest, each, examples }: Profile): number {
  const isShort = examples.every((text) => text.length <= 20);
  if (values < 2 || each > 3 || !isShort || !['text', 'list'].includes(type)) return 0;
  const fit = values === 2 ? 0.3 : values <= 20 ? 1 : values <= 60 ? 0.5 : 0.1;
  return (fit * filled * (1 - largest)) / each;
}

function suggestField(
  profile: Profile,
  taken: ReadonlySet<string>,
  standards: number,
): Pick<ColumnSuggestion, 'field' | 'why'> {
  const { type, filled, values, isSerial } = profile;
  if (filled === 0) return { field: 'ignore', why: '全是空的' };
  if (isSerial) return { field: 'ignore', why: '是行的次序' };
  const like = likenField(profile);
  if (like && !taken.has(like)) return { field: like, why: `表头与“${fieldWords[like][0]}”相近` };
  if (values === 1 && filled === 1 && standards >= fewest)
    return { field: 'ignore', why: '各行都一样' };
  if (type === 'link' && !taken.has('detail')) return { field: 'detail', why: '是网址' };
  return { field: 'field', why: describe(profile) };
}

function describe({ filled, values, each }: Profile): string {
  const empty = Math.round((1 - filled) * 100);
  const many = each > 1 ? `，每项 ${each.toFixed(1)} 个` : '';
  return `${values} 个值${many}，${empty > 0 ? `${empty}% 空着` : '没有空的'}`;
}

function profileColumn(
  entries: readonly Entry[],
  { index, heading }: { index: number; heading: string },
): Profile {
  const column = { index, heading, field: 'field' };
  const said = entries.map((entry) => listCells(entry, column).map(({ cell }) => cell));
  const cells = said.flat();
  const filled = said.filter((each) => each.length > 0);
  const counts = [...Map.groupBy(cells, (cell) => cell)].map(([cell, all]) => ({
    cell,
    count: all.length,
  }));
  const often = counts.toSorted((a, b) => b.count - a.count);
  const type = guessType(
    cells,
    said.some((each) => each.length > 1),
  );
  return {
    ...{ index, heading, type },
    filled: filled.length / Math.max(entries.length, 1),
    values: entries.length < fewest ? 0 : counts.length,
    largest: (often[0]?.count ?? 0) / Math.max(filled.length, 1),
    each: cells.length / Math.max(filled.length, 1),
    isSerial: cells.length >= fewest && cells.every((cell, i) => Number(cell) === i + 1),
    examples: often.slice(0, 3).map(({ cell }) => cell),
  };
}
