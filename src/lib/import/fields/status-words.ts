import type { Labels } from '../../labels/labels.ts';
import { languages } from '../../labels/languages.ts';

/** What a word for a status means: a status, or that a standard was published, from which one follows. */
export type StatusMeaning =
  | 'planned'
  | 'published'
  | 'upcoming'
  | 'active'
  | 'replaced'
  | 'withdrawn';

/** A tone that a status of its own is given for its word alone, for the maintainer to look at. */
export type LikelyTone = 'planned' | 'withdrawn';

/** The words catalogues have for statuses; compared without width, case and white space. */
const words: Readonly<Record<StatusMeaning, readonly string[]>> = {
  planned: [
    ...['在研', '在编', '制定中', '制订中', '编制中', '研制中', '计划', '计划中', '待制定'],
    ...['planned', 'under development'],
  ],
  published: ['发布', '已发布', 'published'],
  upcoming: ['即将实施', '未实施', '尚未实施', '待实施', '未生效', '尚未生效', 'upcoming'],
  active: [
    ...['现行', '现行有效', '有效', '实施', '已实施', '生效', '已生效', '在用', '执行'],
    ...['active', 'in force', 'current', 'valid'],
  ],
  replaced: [
    ...['被代替', '被替代', '被取代', '已被代替', '已被替代', '已代替', '代替', '替代'],
    ...['replaced', 'superseded'],
  ],
  withdrawn: [
    '废止',
    '已废止',
    '作废',
    '已作废',
    '失效',
    '已失效',
    '撤销',
    'withdrawn',
    'cancelled',
  ],
};

/** The stages of a plan that catalogues tell apart, in the order of the work, with the words for each. */
const stages: readonly (readonly string[])[] = [
  ['拟立项'],
  ['立项', '已立项'],
  ['起草', '起草中', '正在起草'],
  ['草案', 'draft'],
  ['征求意见', '征求意见中', '正在征求意见', '征求意见稿'],
  ['审查', '审查中', '正在审查', '送审', '送审稿'],
  ['报批', '报批中', '报批稿'],
  ['批准', '正在批准'],
];

const meanings = new Map(
  Object.entries(words).flatMap(([meaning, list]) =>
    list.map((word) => [foldWord(word), meaning as StatusMeaning] as const),
  ),
);

/** How words are likely meant that catalogues have for plans given up or put off, which no built-in status names. */
const likely: Readonly<Record<LikelyTone, readonly string[]>> = {
  withdrawn: [...['终止', '已终止', '已撤销', '取消', '已取消'], ...['terminated', 'abandoned']],
  planned: ['暂缓', '已暂缓', '暂停', '已暂停', 'suspended', 'on hold'],
};

/** Words put together of those for an end: `终止执行`, `已废止并终止`, `计划终止`; a plan to withdraw is none. */
const ended = new RegExp(
  [
    '^(?:已经?|现已?)?END(?:[并且和及与、,/]*(?:已经?)?END)*(?:执行|实施|施行|使用|制定|制订|编制|研制)?$',
    '^(?:项目|计划)(?:已经?)?(?:终止|取消|撤销)$',
  ]
    .join('|')
    .replaceAll('END', '(?:废止|作废|失效|撤销|终止|取消|停止)'),
  'u',
);

const likelyTones = new Map(
  Object.entries(likely).flatMap(([tone, list]) =>
    list.map((word) => [foldWord(word), tone as LikelyTone] as const),
  ),
);

const stageOf = new Map(stages.flatMap((list, i) => list.map((word) => [foldWord(word), i])));

/** Statuses are compared without width, case and white space. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** What a word for a status means; undefined for one nobody knows. */
export const findStatusMeaning = (word: string): StatusMeaning | undefined =>
  meanings.get(foldWord(word));

/** Which stage of a plan a word names, by its place in the order of the work; undefined where it names none. */
export const findPlanStage = (word: string): number | undefined => stageOf.get(foldWord(word));

/** The tone a word for a status of its own is likely meant in; undefined for any other word. */
export function findLikelyTone(word: string): LikelyTone | undefined {
  const folded = foldWord(word);
  return likelyTones.get(folded) ?? (ended.test(folded) ? 'withdrawn' : undefined);
}

/** What exports have put beside what is only reported: in any language, and in words of former ones. */
export const trustMarks = [
  ...Object.values(languages).map((words) => String(words['trust.reported'])),
  ...['转述', 'Reported'],
];

/** A status without the mark beside it that says how far it is to be trusted. */
export function stripTrust(cell: string, { say }: Labels): string {
  const text = cell.trim();
  const mark = [say('trust.reported'), ...trustMarks].find((each) => text.endsWith(` ${each}`));
  return mark === undefined ? text : text.slice(0, -mark.length).trim();
}
