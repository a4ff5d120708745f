import { type bodyRoles, type linkKinds, webAddress } from '../../concepts/descriptions/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import {
  CellProblem,
  checkLength,
  type ImportField,
  setValue,
  splitItems,
  type Taken,
  toLine,
} from './import-field.ts';
import { splitNames } from './split-names.ts';

const comma = '、';

/** How long addresses and paragraphs of a dataset may be. */
const longestAddress = 2000;
const longestParagraph = 4000;

/** What sets codes apart: of ICS any white space, of CCS that before a letter, for one may stand within. */
export const icsMarks = /[、；;，,\s]+/u;
export const ccsMarks = /[、；;，,\n]+|\s+(?=[A-Z])/u;

/** A field that lists lines. */
export const listField = (key: 'ics' | 'ccs', separator: RegExp): ImportField => ({
  several: true,
  read: (_, record) => (record[key] ?? []).join(comma),
  write: (_, record, cells) => setValue(record, key, splitItems(cells, separator)),
});

/** The people who wrote a standard. */
export const people: ImportField = {
  several: true,
  read: (_, record) => (record.people ?? []).join(comma),
  write: (_, record, cells) => setValue(record, 'people', splitNames(cells, 'people')),
};

/** The title in another language. */
export const titleIn = (lang: string): ImportField => ({
  read: (_, { titles }) => titles?.[lang] ?? '',
  write: (_, record, [cell]) => {
    if (record.titles?.[lang] === toLine(cell)) return 'same';
    record.titles = { ...record.titles, [lang]: checkLength(toLine(cell)) };
    return 'taken';
  },
});

/** What a standard is about, a paragraph a line. */
export const scope: ImportField = {
  read: (_, record) => (record.scope ?? []).join('\n'),
  write: (_, record, [cell]) =>
    setValue(
      record,
      'scope',
      cell.split('\n').map((text) => checkLength(text, longestParagraph)),
    ),
};

/** The bodies that have one role; where a cell names one and there are more, it stands for the first. */
export const bodiesField = (role: (typeof bodyRoles)[number]): ImportField => ({
  several: true,
  read: (_, record) => namesOf(record, role).join(comma),
  write: (_, record, cells) => {
    const listed = splitNames(cells, 'bodies');
    const known = namesOf(record, role);
    const names = listed.length === 1 && known.length > 1 ? [...listed, ...known.slice(1)] : listed;
    if (names.join('\n') === known.join('\n')) return 'same';
    const others = (record.bodies ?? []).filter((body) => body.role !== role);
    record.bodies = [...others, ...names.map((name) => ({ role, name }))];
    return 'taken';
  },
});

const namesOf = ({ bodies = [] }: StandardRecord, role: string): string[] =>
  bodies.flatMap((body) => (body.role === role ? [body.name] : []));

/** The pages outside the site of one kind. */
export const linksField = (kind: (typeof linkKinds)[number]): ImportField => ({
  several: true,
  read: (_, record) => addressesOf(record, kind).join('\n'),
  write: (_, record, cells): Taken => {
    const addresses = splitItems(cells, /\s+/u, longestAddress).map(readAddress);
    if (addresses.join('\n') === addressesOf(record, kind).join('\n')) return 'same';
    const others = (record.links ?? []).filter((link) => link.kind !== kind);
    record.links = [...others, ...addresses.map((address) => ({ kind, address }))];
    return 'taken';
  },
});

const addressesOf = ({ links = [] }: StandardRecord, kind: string): string[] =>
  links.flatMap((link) => (link.kind === kind ? [link.address] : []));

/** An address outside the site. @throws {CellProblem} when browsers would not open it. */
export function readAddress(text: string): string {
  const address = /^www\./i.test(text) ? `http://${text}` : text;
  if (webAddress.safeParse(address).success) return address;
  throw new CellProblem('不是网址', '以 http:// 或 https:// 开头');
}

/** How many pages the text has. */
export const pages: ImportField = {
  read: (_, record) => record.pages?.toString() ?? '',
  write: (_, record, [cell]) => {
    const [, count] = /^(\d+)\s*(?:页|p(?:ages?)?\.?)?$/iu.exec(cell.normalize('NFKC')) ?? [];
    if (!count || Number(count) < 1) throw new CellProblem('不是页数', '写作 24');
    return setValue(record, 'pages', Number(count));
  },
};

const languageTags: Readonly<Record<string, string>> = {
  ...{ 中文: 'zh', 汉语: 'zh', 汉文: 'zh', 简体中文: 'zh-Hans', 繁体中文: 'zh-Hant' },
  ...{
    英文: 'en',
    英语: 'en',
    法文: 'fr',
    法语: 'fr',
    俄文: 'ru',
    俄语: 'ru',
    日文: 'ja',
    德文: 'de',
  },
};

/** The language of the text. */
export const language: ImportField = {
  read: (_, record) => record.language ?? '',
  write: (_, record, [cell]) => {
    const tag = languageTags[cell] ?? cell;
    if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) {
      throw new CellProblem('不认得的语言', '写作 中文、英文，或语言标记 zh、en');
    }
    return setValue(record, 'language', tag);
  },
};

/** Whether a standard is for joining systems. */
export const guidesIntegration: ImportField = {
  read: ({ labels: { say } }, { guidesIntegration: guides }) =>
    typeof guides === 'boolean' ? say(guides ? 'mark.yes' : 'mark.no') : '',
  write: ({ labels: { say } }, record, [cell]) => {
    const guides = [say('mark.yes'), say('mark.no')].indexOf(cell);
    if (guides < 0)
      throw new CellProblem('不是是与否', `写作 ${say('mark.yes')} 或 ${say('mark.no')}`);
    return setValue(record, 'guidesIntegration', guides === 0);
  },
};

/** The family of a standard, by what readers or records call it. */
export const family: ImportField = {
  read: ({ dataset: { site } }, record) =>
    site.families.find(({ id }) => id === record.family)?.shortName ?? '',
  write: ({ dataset: { site } }, record, [cell]) => {
    const found = site.families.find((each) => [each.shortName, each.name, each.id].includes(cell));
    if (!found) throw new CellProblem('没有这个标准族', '先在 site.json 的 families 中写明');
    return setValue(record, 'family', found.id);
  },
};
