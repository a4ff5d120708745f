import type { RelationType } from '../../concepts/relations/schema.ts';
import type { Labels } from '../../labels/labels.ts';
import { languages } from '../../labels/languages.ts';
import {
  type RelationKind,
  relationKinds,
  typeOfKind,
} from '../../model/relations/relation-graph.ts';
import { CellProblem } from '../fields/import-field.ts';
import { type Degree, findDegree } from '../fields/read-degree.ts';
import { foldWord } from '../fields/status-words.ts';

/** What the columns of a sheet of relations are called; the first of each heads them where this project writes one. */
export const relationHeadings = {
  from: [
    ...['标准', '标准号', '标准编号', '本标准', 'from', 'standard', 'standard number'],
    ...['document', 'doc no.', 'document number', 'number', 'source'],
  ],
  type: ['关系', '关系类型', 'type', 'relation', 'relation type', 'relationship'],
  to: [
    ...['对方', '对方标准', '对方标准号', '相关标准', '相关标准号', 'to', 'other', 'target'],
    ...['other standard', 'target standard', 'related standard', 'other document'],
    ...['target document', 'related document', 'other number'],
  ],
  title: ['对方名称', '相关标准名称', '名称', 'other title', 'target title', 'title'],
  link: ['对方网址', '网址', '链接', 'other link', 'link', 'url'],
  degree: ['程度', '一致性程度', '采用程度', 'degree'],
  dated: ['注日期', '是否注日期', 'dated'],
  date: ['日期', 'date'],
  note: ['说明', '备注', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments'],
} as const;

/** What a relation is; of one that is reversed the standard named first is the other end. */
export interface RelationMeaning {
  type: RelationType;
  reversed: boolean;
}

/** What catalogues call relations besides what sites do. */
const usual: Readonly<Record<string, RelationMeaning>> = {
  ...{ 替代: { type: 'replaces', reversed: false }, 被替代: { type: 'replaces', reversed: true } },
  ...{ 部分替代: { type: 'partlyReplaces', reversed: false } },
  ...{ 被部分替代: { type: 'partlyReplaces', reversed: true } },
  ...{ 部分被代替: { type: 'partlyReplaces', reversed: true } },
  ...{ 规范性引用: { type: 'cites', reversed: false }, 采标: { type: 'adopts', reversed: false } },
};

/** What English catalogues call them, each word by what it is from the standard named first. */
const english: Readonly<Record<RelationKind, readonly string[]>> = {
  replaces: ['obsoletes', 'replaces', 'supersedes', 'cancels and replaces', 'revises'],
  replacedBy: ['obsoleted by', 'replaced by', 'superseded by', 'revised by'],
  partlyReplaces: ['partially replaces', 'partially supersedes', 'partly obsoletes'],
  partlyReplacedBy: ['partially replaced by', 'partially superseded by', 'partly obsoleted by'],
  amends: ['amends', 'amendment to', 'corrects', 'corrigendum to'],
  amendedBy: ['amended by', 'corrected by'],
  updates: ['updates'],
  updatedBy: ['updated by'],
  cites: [
    ...['cites', 'references', 'refers to', 'normative reference', 'normatively references'],
    ...['normative references', 'informative reference', 'informative references'],
  ],
  citedBy: ['cited by', 'referenced by', 'referred to by'],
  adopts: ['adopts', 'adoption of', 'identical to'],
  adoptedBy: ['adopted by', 'adopted as'],
  previous: ['previous', 'previous edition', 'previous version'],
  next: ['next', 'next edition', 'next version'],
  related: ['related', 'related to', 'see also'],
};

const catalogues = Object.values(languages);

/** The kinds by the keys of their labels; what is planned has words of its own. */
const kinds = [
  ...relationKinds.map((kind) => [kind, typeOfKind(kind)] as const),
  ['toReplace', typeOfKind('replaces')] as const,
  ['toBeReplacedBy', typeOfKind('replacedBy')] as const,
];

const known = new Map<string, RelationMeaning>([
  ...Object.entries(usual),
  ...relationKinds.flatMap((kind) =>
    english[kind].map((word) => [foldWord(word), typeOfKind(kind)] as const),
  ),
  ...kinds.flatMap(([kind, meaning]) =>
    [kind, ...catalogues.map((words) => String(words[`relation.${kind}`]))].map(
      (word) => [foldWord(word), meaning] as const,
    ),
  ),
]);

/**
 * What a word for a relation means: its id, what sites call it in any language from either end, what this one does.
 * @throws {CellProblem} for one nobody knows.
 */
export function readRelationWord(word: string, { say }: Labels): RelationMeaning {
  const folded = foldWord(word);
  const [, own] = kinds.find(([kind]) => foldWord(say(`relation.${kind}`)) === folded) ?? [];
  const found = own ?? known.get(folded);
  if (found) return found;
  const words = relationKinds.map((kind) => say(`relation.${kind}`)).join('、');
  throw new CellProblem('不认得的关系', `可用 ${words}`);
}

const isOneOf = (
  word: string,
  keys: readonly ('relation.dated' | 'relation.undated' | 'mark.yes' | 'mark.no')[],
) =>
  [
    ...keys.map((key) => key.replace('relation.', '')),
    ...keys.flatMap((key) => catalogues.map((words) => String(words[key]))),
  ].some((each) => foldWord(each) === foldWord(word));

/** Whether a cell says that a reference is dated. @throws {CellProblem} when it says neither. */
export function readDated(word: string): boolean {
  if (isOneOf(word, ['relation.dated', 'mark.yes'])) return true;
  if (isOneOf(word, ['relation.undated', 'mark.no'])) return false;
  throw new CellProblem('不认得是否注日期', '写作 是 或 否');
}

/** How closely a standard follows another. @throws {CellProblem} when a cell does not say. */
export function readDegree(text: string): Degree {
  const found = findDegree(text);
  if (found) return found;
  throw new CellProblem('不认得的采用程度', '写作 等同（IDT）、修改（MOD）或 非等效（NEQ）');
}
