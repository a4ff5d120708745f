import type { CitationGrid } from '../concepts/grid/schema.ts';
import type { Coverage } from '../concepts/subsystems/coverage.ts';
import type {
  Erratum,
  PrintedField,
  StandardLink,
  StandardRecord,
  StatusEvent,
  Trust,
} from '../dataset/types.ts';
import type { Verification } from '../model/citations/create-citation-graph.ts';
import type { Status } from '../model/status/derive-status.ts';
import type { Mandate } from '../numbering/value.ts';

/** What readers see for the identifiers of the data model. */
export const statusWords: Record<Status, string> = {
  active: '现行',
  planned: '在研',
  upcoming: '即将实施',
  replaced: '被代替',
  withdrawn: '废止',
  unstated: '未载',
};

export const mandateWords: Record<Mandate, string> = {
  mandatory: '强制性',
  recommended: '推荐性',
  guidelines: '指导性技术文件',
};

export const trustWords: Record<Trust, string> = {
  'proved-by-source': '原文可证',
  reported: '待核实',
  open: '未决',
};

export const erratumKindWords: Record<Erratum['kind'], string> = {
  'extraction-damage': '提取损伤',
  misprint: '原文误印',
  normalisation: '写法规范',
};

export const fieldWords: Record<PrintedField, string> = {
  number: '标准号',
  planNumber: '计划号',
  title: '名称',
  category: '一级分类',
  focusArea: '重点工作',
};

export const eventWords: Record<StatusEvent['kind'], string> = {
  'listed-active': '列为现行',
  'listed-planned': '列为在研',
  published: '发布',
  implemented: '实施',
  numbered: '获得编号',
  replaced: '被代替',
  withdrawn: '废止',
};

export const verificationWords: Record<Verification, string> = {
  diagonal: '以对角线校验',
  'diagonal-corrected': '整行右移一格，按对角线校正',
  unverified: '未能以对角线校验',
  clause: '依据条文，不在图中',
};

export const trustMeanings: Record<Trust, string> = {
  'proved-by-source': '来源文件本身可以证明',
  reported: '第二手公开来源所说，没有见到原始文件，只作线索',
  open: '来源文件前后不一或不足以判断，两说并存',
};

export const readingWords: Record<CitationGrid['reading'], string> = {
  'rows-cite-columns': '左侧所列的标准引用上方所列的标准',
  'columns-cite-rows': '上方所列的标准引用左侧所列的标准',
};

export const basisWords: Record<StandardLink['basis'], string> = {
  stated: '原文写明',
  inferred: '推断',
};

export const fitWords: Record<NonNullable<StandardLink['fit']>, string> = {
  full: '对应',
  partial: '部分对应',
};

export const coverageWords: Record<Coverage, string> = {
  full: '有标准对应',
  partial: '只有部分对应',
  none: '没有标准对应',
};

export const columnWords = {
  number: '编号',
  title: '名称',
  guidesIntegration: '是否指导对接',
  planNumber: '计划号',
  family: '标准族',
  mandate: '性质',
  year: '年份',
} as const;

/** 是 / 否 / — for whether a standard guides integration. */
export function formatGuidesIntegration(value: StandardRecord['guidesIntegration']): string {
  if (value === null) return '—';
  return value ? '是' : '否';
}
