import type { StatusEvent } from '../dataset/types.ts';
import { CellProblem } from '../import/fields/import-field.ts';
import { readDate } from '../import/fields/read-date.ts';
import { findStatusMeaning, foldWord } from '../import/fields/status-words.ts';
import type { Model } from '../model/model.ts';
import type { Standard } from '../model/standard.ts';
import { isEndTone, statusesOf } from '../model/status/status-scale.ts';
import { type ReviewRow, reviewColumns } from './review-columns.ts';

/** What a row is taken to say where it leaves it out. */
export interface ReviewDefaults {
  /** The day the result was found, `YYYY-MM-DD`, after which nobody can have looked. */
  day: string;
  unit: string;
}

/** What a row says: an event, unless it has no result or a cell cannot be read. */
export interface ReadReviewRow {
  event: StatusEvent | null;
  /** What is wrong, with the column: `“查实日期”列“昨天”不是日期`. */
  faults: string[];
}

/** Reads a row of a filled worklist. Who looked and when may be filled in beforehand; what was found there may not. */
export function readReviewRow(
  model: Model,
  row: ReviewRow,
  { day, unit }: ReviewDefaults,
): ReadReviewRow {
  const faults: string[] = [];
  const read = <Value>(key: keyof ReviewRow, parse: () => Value): Value | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      const cell = row[key] ? `“${row[key]}”` : '空着';
      const advice = error.advice && `（${error.advice}）`;
      faults.push(`“${reviewColumns[key]}”列${cell}：${error.message}${advice}`);
      return undefined;
    }
  };
  if (row.result === '') {
    if (row.source || row.successor)
      read('result', () => refuse('填了出处或标准号，没有填结果', ''));
    return { event: null, faults };
  }
  const standard = read('address', () => findStandard(model, row));
  const status = read('result', () => readStatus(model, row.result));
  const date = read('day', () => readDay(row.day, day));
  const by = read('unit', () => row.unit || unit || refuse('没有写明由谁查实', '或用 --by 写明'));
  const seenAt = read('source', () => row.source || refuse('没有写明在哪里查实', '网站与记录号'));
  if (standard && status) read('successor', () => checkSuccessor(model, standard, status, row));
  if (!standard || !status || !date || !by || !seenAt || faults.length > 0)
    return { event: null, faults };
  const event: StatusEvent = {
    ...{ record: standard.id, kind: 'verified', status, date, by },
    ...(row.successor ? { number: row.successor } : {}),
    evidence: [{ text: `查实结果：${row.result}`, seenAt, seenOn: date }],
  };
  return { event, faults };
}

function refuse(problem: string, advice: string): never {
  throw new CellProblem(problem, advice);
}

/** By the address of its page, with which its number, if it is there, must agree. */
function findStandard(model: Model, { address, number }: ReviewRow): Standard {
  const path = /(?:^|\/)(standards\/[^/?#]+\.html)/u.exec(address)?.[1] ?? address;
  const standard = model.findByAddress(path);
  if (!standard) return refuse('没有这一网页的标准', '照导出时的写法');
  if (number && model.findByNumber(number)?.id !== standard.id) {
    return refuse(`与编号“${number}”不是同一标准`, '检查是否错行');
  }
  return standard;
}

/** By what the dataset calls it, its id, or what catalogues call it: 现行有效. */
function readStatus({ dataset }: Model, cell: string): string {
  const { choices } = statusesOf(dataset);
  const word = foldWord(cell);
  const found =
    choices.find(({ id, name }) => foldWord(name) === word || id === word) ??
    choices.find(({ id }) => id === findStatusMeaning(cell));
  if (found) return found.id;
  return refuse('不是本数据集的状态', choices.map(({ name }) => name).join('、'));
}

/** Another number belongs to what took the place of a standard, or to what a plan became. */
function checkSuccessor(
  { dataset }: Model,
  { record }: Standard,
  status: string,
  { successor }: ReviewRow,
): void {
  const { tone } = statusesOf(dataset).resolve(status);
  if (successor === '' || !record.number || isEndTone(tone)) return;
  refuse('查实结果不是被代替或废止', '删去这一格，或改正查实结果');
}

/** A day, as spreadsheets and people write it. @param last the last day it may be, and is where nothing is written. */
function readDay(cell: string, last: string): string {
  if (cell === '') return last;
  const date = readWholeDay(cell);
  if (date === null) return refuse('不是日期', '写作 2019-03-01、2019/3/1 或 2019年3月1日');
  return date > last
    ? refuse(`晚于 ${last}`, '查实日期不能在今天（或 --on 所写的日期）之后')
    : date;
}

/** A day however it is typed; null for what is none, or only a month or a year. */
export function readWholeDay(text: string): string | null {
  try {
    const date = readDate(text);
    return date.length === 10 ? date : null;
  } catch (error) {
    if (error instanceof CellProblem) return null;
    throw error;
  }
}
