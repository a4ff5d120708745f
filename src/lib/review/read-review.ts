import type { StatusEvent } from '../dataset/types.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { statusesOf } from '../model/status/status-scale.ts';
import { type ReviewRow, reviewColumns, reviewKeys } from './review-columns.ts';

/** What a filled worklist says. */
export interface ReviewResult {
  /** The events to be added, one for each row with a result that the dataset does not have yet. */
  events: StatusEvent[];
  /** What cannot be read, each with its row as the table counts it. */
  problems: string[];
}

/** What a row is taken to say where it leaves it out. */
export interface ReviewDefaults {
  /** The day the result was found, `YYYY-MM-DD`. */
  day: string;
  unit: string;
}

/** A fault in a row, in words. */
class RowFault extends Error {}

/** Reads a filled worklist, its headings in the first row: a row without a result says nothing. */
export function readReview(
  model: Model,
  [headings = [], ...body]: readonly (readonly string[])[],
  defaults: ReviewDefaults,
): ReviewResult {
  const columns = new Map(reviewKeys.map((key) => [key, headings.indexOf(reviewColumns[key])]));
  const missing = (['address', 'result'] as const).filter((key) => (columns.get(key) ?? -1) < 0);
  if (missing.length > 0) {
    return { events: [], problems: missing.map((key) => `没有“${reviewColumns[key]}”一栏`) };
  }
  const result: ReviewResult = { events: [], problems: [] };
  const seen = new Set<string>();
  body.forEach((cells, i) => {
    const entries = reviewKeys.map((key) => [key, (cells[columns.get(key) ?? -1] ?? '').trim()]);
    const row = Object.fromEntries(entries) as ReviewRow;
    if (row.result === '') return;
    try {
      const event = readRow(model, row, defaults);
      if (seen.has(event.record)) throw new RowFault(`${event.record} 写了不止一行`);
      seen.add(event.record);
      if (!isThere(model, event)) result.events.push(event);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      result.problems.push(`第 ${i + 2} 行：${error.message}`);
    }
  });
  return result;
}

function readRow(model: Model, row: ReviewRow, defaults: ReviewDefaults): StatusEvent {
  const standard = findStandard(model, row);
  const status = readStatus(model, row.result);
  const date = row.day || defaults.day;
  if (!isDay(date)) throw new RowFault(`查实日期“${date}”不是 YYYY-MM-DD`);
  const by = row.unit || defaults.unit;
  if (!by) throw new RowFault('没有写明查实单位');
  return {
    ...{ record: standard.id, kind: 'verified', status, date, by },
    ...(row.successor ? { number: row.successor } : {}),
    ...(row.source
      ? { evidence: [{ text: `查实结果：${row.result}`, seenAt: row.source, seenOn: date }] }
      : {}),
  };
}

/** By the address of its page, with which its number, if it is there, must agree. */
function findStandard(model: Model, { address, number }: ReviewRow): Standard {
  const path = /(?:^|\/)(standards\/[^/?#]+\.html)/u.exec(address)?.[1] ?? address;
  const standard = model.findByAddress(path);
  if (!standard) throw new RowFault(`没有网页为“${address}”的标准`);
  if (number && model.findByNumber(number)?.id !== standard.id) {
    throw new RowFault(`编号“${number}”与网页“${address}”不是同一标准`);
  }
  return standard;
}

function readStatus({ dataset }: Model, cell: string): string {
  const { choices } = statusesOf(dataset);
  const found = choices.find(({ id, name }) => name === cell || id === cell);
  if (found) return found.id;
  const names = choices.map(({ name }) => name).join('、');
  throw new RowFault(`查实结果“${cell}”不是本数据集的状态：${names}`);
}

/** Whether a text names a day there is: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the dataset holds the result already: the same table may be read twice. */
const isThere = (model: Model, { record, date, status }: StatusEvent): boolean =>
  model
    .resolveStandard(record)
    .events.some((e) => e.kind === 'verified' && e.date === date && e.status === status);
