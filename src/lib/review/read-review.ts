import type { StatusEvent } from '../dataset/types.ts';
import type { Model } from '../model/model.ts';
import { type ReviewRow, reviewColumns, reviewKeys } from './review-columns.ts';
import { type ReviewDefaults, readReviewRow } from './review-row.ts';

/** What a filled worklist says. */
export interface ReviewResult {
  /** The events to be added, one for each row with a result that the dataset does not have yet. */
  events: StatusEvent[];
  /** How many rows say what the dataset has already: the same table may be read twice. */
  repeated: number;
  /** What cannot be read, each with its row as the table counts it, and its column. */
  problems: string[];
}

/** Reads a filled worklist, its headings in the first row: a row without a result says nothing. */
export function readReview(
  model: Model,
  [headings = [], ...body]: readonly (readonly string[])[],
  defaults: ReviewDefaults,
): ReviewResult {
  const result: ReviewResult = { events: [], repeated: 0, problems: [] };
  const columns = new Map(reviewKeys.map((key) => [key, headings.indexOf(reviewColumns[key])]));
  const missing = (['address', 'result'] as const).filter((key) => (columns.get(key) ?? -1) < 0);
  if (missing.length > 0) {
    const problems = missing.map((key) => `第 1 行没有“${reviewColumns[key]}”一栏`);
    return { ...result, problems };
  }
  const lines = new Map<string, number>();
  body.forEach((cells, i) => {
    const line = i + 2;
    const entries = reviewKeys.map((key) => [key, (cells[columns.get(key) ?? -1] ?? '').trim()]);
    const { event, faults } = readReviewRow(
      model,
      Object.fromEntries(entries) as ReviewRow,
      defaults,
    );
    const earlier = event ? lines.get(event.record) : undefined;
    if (event) lines.set(event.record, earlier ?? line);
    const twice = earlier === undefined ? [] : [`与第 ${earlier} 行是同一标准，只留一行`];
    result.problems.push(...[...faults, ...twice].map((fault) => `第 ${line} 行${fault}`));
    if (!event) return;
    if (isThere(model, event)) result.repeated += 1;
    else result.events.push(event);
  });
  return result;
}

/** Whether the dataset holds the result already. */
function isThere(model: Model, event: StatusEvent): boolean {
  const said = ({ kind, date, status, by, number, evidence }: StatusEvent) =>
    JSON.stringify([kind, date, status, by, number, evidence?.map(({ seenAt }) => seenAt)]);
  return model.resolveStandard(event.record).events.some((each) => said(each) === said(event));
}
