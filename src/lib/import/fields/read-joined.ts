import { CellProblem } from './import-field.ts';
import {
  findLikelyTone,
  findPlanStage,
  findStatusMeaning,
  type StatusMeaning,
} from './status-words.ts';

/** What stands between the words of a cell that has several: marks, brackets, and white space between Chinese ones. */
const between = /[、，,；;/|+&()[\]\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/** A standard that is said to be replaced by one with a number, in the same cell. */
const replacedBy = /被.*\d.*(?:代替|替代|取代)|\b(?:replaced|superseded|obsoleted) by\b.*\d/iu;

/** A day, a month or a year of such as standards have. */
const dated = /(?<!\d)(?:19|20)\d{2}(?:\d{4}|(?!\d))/u;

/** What a cell is called by whose words all mean one thing. */
interface Meant {
  word: string;
  meaning: StatusMeaning | undefined;
  /** What tells it apart from others. */
  key: string;
}

/**
 * What a cell means that is no word for a status, where it has several that mean the same; undefined where it has no
 * more than one that is known: it is a word of its own.
 * @throws {CellProblem} when its words say different things, it says something besides a status, or no word at all.
 */
export function readJoined(cell: string): StatusMeaning | undefined {
  const text = cell.normalize('NFKC');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CellProblem('不是状态', '写明状态；不知道的，清空');
  if (replacedBy.test(text))
    throw new CellProblem('除状态外还写有代替者', '这一格只写“被代替”，代替者的编号写在“被代替”栏');
  const words = text.split(between).flatMap((word) => word.trim() || []);
  const known = words.flatMap((word) => findMeant(word));
  const keys = new Set(known.map(({ key }) => key));
  // That it was published goes without saying of any standard that is no plan.
  if (keys.size > 1 && !known.some(({ key }) => /^(?:planned|stage)/.test(key)))
    keys.delete('published');
  if (keys.size > 1)
    throw new CellProblem(
      `写有几种状态：${known.map(({ word }) => `“${word}”`).join('、')}`,
      '只写一种，是其中的哪一种就写哪一种',
    );
  if (dated.test(text))
    throw new CellProblem(
      '除状态外还写有日期',
      '这一格只写状态，日期写在“发布日期”“实施日期”“废止日期”栏',
    );
  if (known.length < words.length) return undefined;
  return known.find(({ key }) => keys.has(key))?.meaning;
}

function findMeant(word: string): Meant[] {
  const meaning = findStatusMeaning(word);
  if (meaning) return [{ word, meaning, key: meaning }];
  const stage = findPlanStage(word);
  if (stage !== undefined) return [{ word, meaning: undefined, key: `stage ${stage}` }];
  const tone = findLikelyTone(word);
  return tone ? [{ word, meaning: tone, key: tone }] : [];
}
