import type { ColumnEntry } from '../../dataset/schema/columns.ts';
import { shortenCell } from '../rows/entry.ts';
import { fieldWords } from './field-words.ts';
import { readTarget } from './read-map.ts';
import type { ColumnSuggestion } from './suggest-columns.ts';

/** Puts a question, and gives the line typed in answer to it. */
export type Ask = (question: string) => Promise<string>;

const keys: Readonly<Record<string, string>> = { f: 'field', c: 'category', n: 'ignore' };

const intro = [
  '逐列说明取作什么：直接回车，照所建议的',
  '  f 字段（本数据集自己的）  c 分类  n 不导入  a 其余都照建议  q 其余这次不导入、下次再问  ? 列出全部字段',
  '  也可写字段名：status、发布日期、field:list…',
];

/**
 * Asks a maintainer what the columns hold that nobody knows, one after another.
 * @returns what was answered, in the order of the suggestions; of those that are to be asked again, nothing.
 */
export async function askColumns(
  suggestions: readonly ColumnSuggestion[],
  ask: Ask,
): Promise<ColumnEntry[]> {
  const answers: ColumnEntry[] = [];
  let all = false;
  let before = `${intro.join('\n')}\n`;
  const askFirst: Ask = (question) => {
    const whole = `${before}${question}`;
    before = '';
    return ask(whole);
  };
  for (const suggestion of suggestions) {
    const { heading, field, insteadOf } = suggestion;
    // It stays the category unless the other one became it.
    const other = answers.find((answer) => answer.heading === insteadOf);
    if (insteadOf && other?.field !== 'category') continue;
    const answer: string = all ? field : await askColumn(suggestion, askFirst);
    if (answer === 'q') return answers;
    all ||= answer === 'a';
    answers.push({ heading, field: answer === 'a' ? field : answer });
  }
  return answers;
}

/** Asks until the answer is one. @returns a field as `--map` has it, or `a` or `q`. */
async function askColumn(
  { heading, field, why, examples }: ColumnSuggestion,
  ask: Ask,
): Promise<string> {
  const like = examples.length > 0 ? `（如 ${examples.map(shortenCell).join('、')}）` : '';
  const question = `“${shortenCell(heading)}”${like}：${why}。[${nameTarget(field)}] `;
  let problem = '';
  for (;;) {
    const typed = readTyped(await ask(`${problem}${question}`));
    const key = typed.toLowerCase();
    if (typed === '') return field;
    if (key === 'a' || key === 'q') return key;
    if (key === '?') {
      problem = `${listChoices()}\n`;
      continue;
    }
    if (Object.hasOwn(keys, key)) return keys[key] as string;
    try {
      return readTarget(typed);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problem = `没有“${shortenCell(typed)}”这个字段；写 f、c、n、a、q 或字段名，? 列出全部字段\n`;
    }
  }
}

/** What is typed, without the brackets in which a question shows what it suggests. */
const readTyped = (line: string): string =>
  line
    .normalize('NFKC')
    .trim()
    .replace(/^\[(.*)\]$/u, '$1')
    .trim();

/** All that may be answered. */
function listChoices(): string {
  const names = Object.entries(fieldWords).map(([field, [word]]) => `  ${field} ${word}`);
  return [
    ...intro.slice(1, 2),
    ...names,
    '  field[:类型] 字段，类型 text、date、number、link、list',
  ].join('\n');
}

/** What a field is called for maintainers. */
export function nameTarget(field: ColumnSuggestion['field']): string {
  if (field === 'ignore') return '不导入';
  return field === 'field' ? '字段' : field === 'category' ? '分类' : fieldWords[field][0];
}
