import { z } from 'zod';
import { type DatasetPart, schemaOf } from '../dataset-schema.ts';
import type { Finding } from '../findings/issue.ts';
import { suggest } from '../findings/suggest.ts';
import type { JsonPath } from '../json/parse-json.ts';
import { adviseForm, adviseFormerKey } from './advise-form.ts';
import { schemaAt, unwrap } from './schema-at.ts';

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '数组',
  object: '对象',
  null: 'null',
};

/** What the kinds of findings begin with that are at the name of a field, not at its value. */
export const unknownField = 'schema.unknown:';

/** Checks one file's value against its schema; every violation is a finding. */
export function findSchemaViolations(file: DatasetPart, value: unknown): Finding[] {
  const result = schemaOf(file).safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toFindings(file, issue, value));
}

function toFindings(file: DatasetPart, issue: z.core.$ZodIssue, root: unknown): Finding[] {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(file, path);
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      kind: `${unknownField}${formatPattern([...path, key])}`,
      problem: `未知字段 ${quote(key)}`,
      advice: adviseFormerKey(file, key, valueAt(root, path)) ?? adviseKey(key, known),
    }));
  }
  const kind = `schema.${issue.code.replaceAll('_', '-')}:${formatPattern(path)}`;
  const value = valueAt(root, path);
  const told = explain(issue, value, describe(file, path));
  const form = adviseForm(schemaAt(file, path), issue, path, value);
  return [{ file, path, kind, ...told, ...(form ? { advice: form } : {}) }];
}

/** A path without the places in lists: `standards.title` for the title of any standard. */
const formatPattern = (path: JsonPath): string =>
  path.filter((step) => typeof step === 'string').join('.');

/** More keys than this no message lists. */
const mostListed = 40;

function adviseKey(key: string, known: string[]): string {
  const near = suggest(key, known);
  if (near) return `您是不是要写 ${near}？`;
  return known.length > mostListed
    ? '删去它；此处可用的见 schema.json'
    : `删去它；此处可用的字段：${known.join('、')}`;
}

function explain(
  issue: z.core.$ZodIssue,
  value: unknown,
  meaning: string,
): { problem: string; advice: string } {
  const advice = meaning ? `此处应填：${meaning}` : '按 schema.json 的说明填写';
  if (value === undefined) return { problem: '缺少必填字段', advice };
  switch (issue.code) {
    case 'invalid_type':
      return {
        problem: `类型不对：应为${typeNames[issue.expected] ?? issue.expected}，实为${nameType(value)}`,
        advice,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = suggest(String(value), values);
      const hint = near ? `您是不是要写 ${near}？` : '';
      return {
        problem: `值 ${quote(value)} 不在可选值之中`,
        advice: `${hint}可选值：${values.join('、')}`,
      };
    }
    case 'too_big':
      return { problem: `超出上限 ${issue.maximum}${sizeOf(value)}`, advice };
    case 'too_small':
      return { problem: `少于下限 ${issue.minimum}${sizeOf(value)}`, advice };
    case 'invalid_format':
      return { problem: `值 ${quote(value)} 的写法不对`, advice };
    case 'custom':
      return { problem: issue.message, advice };
    default:
      return { problem: `值 ${quote(value)} 不合要求`, advice };
  }
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `（现有 ${value.length} 个字符）`;
  return Array.isArray(value) ? `（现有 ${value.length} 项）` : '';
}

/** A value as it may be shown in a message: as JSON, and not too long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  return typeNames[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

function knownKeys(file: DatasetPart, path: JsonPath): string[] {
  const schema = unwrap(schemaAt(file, path));
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const keys = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}

function describe(file: DatasetPart, path: JsonPath): string {
  let schema = schemaAt(file, path);
  while (schema) {
    const { description } = schema as { description?: string };
    if (description) return description;
    if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)) return '';
    schema = schema.unwrap();
  }
  return '';
}
