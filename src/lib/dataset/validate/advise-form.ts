import { z } from 'zod';
import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import { readDateWords } from '../read-date-words.ts';
import { partialDate } from '../schema/primitives.ts';
import type { StatusEvent } from '../types.ts';
import { unwrap } from './schema-at.ts';

/** What people call the days of a standard as fields of its own, by the event that says it. */
const dayNames: readonly (readonly [StatusEvent['kind'], RegExp])[] = [
  [
    'published',
    /^(?:publish(?:ed)?|publication|issued?|release)(?:date|day|on|year)?$|^发布(?:日期|时间|年份)?$/i,
  ],
  [
    'implemented',
    /^(?:implement(?:ed|ation)|effective)(?:date|day|on)?$|^(?:实施|生效)(?:日期|时间)?$/i,
  ],
  ['withdrawn', /^(?:withdrawn|withdrawal)(?:date|day|on)?$|^(?:废止|作废)(?:日期|时间)?$/i],
];

const statusNames = '现行 active、即将实施 upcoming、在研 planned、被代替 replaced、废止 withdrawn';

/** What to write for a status that is not written as an id. */
const adviseStatus = (name: string): string =>
  `写状态的标识，不写名称：${statusNames}；都不是的，先在 site.json 的 statuses 中声明 ${JSON.stringify({ id: '<小写字母的标识>', name, tone: 'active' })}，再写它的 id`;

/**
 * What to write in place of a field that stands elsewhere, or of an older form of datasets: to delete it would lose
 * what it says. The status of a standard and its days follow from events.
 * There, standards name the area of work of their subsystem instead of giving its id.
 */
export function adviseFormerKey(
  file: DatasetPart,
  key: string,
  record: unknown,
): string | undefined {
  if (file !== 'standards') return undefined;
  const { id, status, subsystem, focusArea, ...others } = Object(record) as Record<string, unknown>;
  if (key === 'status') {
    const kind: StatusEvent['kind'] = 'listed';
    const event = { record: id, kind, status, date: null, trust: 'reported' };
    const advice = `状态由事件得出：删去它，在 events.json 添加 ${JSON.stringify(event)}`;
    return isId(status) ? advice : `${advice}；其中的 status ${adviseStatus(String(status))}`;
  }
  const [kind] = dayNames.find(([, names]) => names.test(key)) ?? [];
  if (kind) {
    const typed = others[key];
    const date = readDateWords(String(typed)) ?? 'YYYY-MM-DD';
    const event = { record: id, kind, date, trust: 'reported' };
    return `日期是事件的：删去它，在 events.json 添加 ${JSON.stringify(event)}`;
  }
  if (key !== 'focusArea' || subsystem !== undefined) return undefined;
  if (focusArea === null) return '改写为 "subsystem": null';
  if (typeof focusArea !== 'string') return undefined;
  return `改写为 "subsystem": "<该子体系的标识>"（subsystems.json 中 focusArea 为“${focusArea}”的一项）`;
}

const isId = (text: unknown): boolean =>
  typeof text === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/**
 * How to write a value whose form is wrong, where more can be said than what the field holds: a date that people can
 * read, the id of a status, the members of an object.
 * @param schema the node of the schema at the value; undefined where there is none.
 */
export function adviseForm(
  schema: z.core.$ZodType | undefined,
  { code }: z.core.$ZodIssue,
  path: JsonPath,
  value: unknown,
): string | undefined {
  const plain = unwrap(schema);
  if (plain === partialDate && value !== undefined && value !== null) {
    const typed = String(value);
    if (/^\d{4}(?:-\d{2}){1,2}$/u.test(typed))
      return '没有这样的月日：核对后改正，来源未给出则为 null';
    const date = readDateWords(typed);
    return date
      ? `写作 ${JSON.stringify(date)}`
      : '写作 YYYY、YYYY-MM 或 YYYY-MM-DD，如 "2021"、"2021-03-01"；来源未给出则为 null';
  }
  if (code === 'invalid_format' && path.at(-1) === 'status' && typeof value === 'string')
    return adviseStatus(value);
  if (code === 'invalid_format' && path.at(-1) === 'id' && !isId(value))
    return '标识只用小写字母、数字与连字符，构成网址，一经发布不再改变；名称写在别的字段';
  const isItem = typeof path.at(-1) === 'number' && plain instanceof z.ZodObject;
  return code === 'invalid_type' && isItem ? adviseObject(plain, value) : undefined;
}

/** An object with the members that must be there, what was written instead in the first that takes it. */
function adviseObject(schema: z.ZodObject, value: unknown): string | undefined {
  const members = Object.entries(schema.shape).filter(
    ([, member]) => !(member instanceof z.ZodOptional || member instanceof z.ZodDefault),
  );
  if (members.length === 0 || value === undefined) return undefined;
  const choices: string[] = [];
  let left = typeof value === 'string';
  const written = members.map(([key, member]) => {
    const plain = unwrap(member as z.core.$ZodType);
    if (plain instanceof z.ZodEnum) {
      choices.push(`${key} 可为 ${plain.options.join('、')}`);
      return [key, plain.options[0]];
    }
    if (!left || !z.safeParse(member as z.core.$ZodType, value).success) return [key, '…'];
    left = false;
    return [key, value];
  });
  return [`写作 ${JSON.stringify(Object.fromEntries(written))}`, ...choices].join('；');
}
