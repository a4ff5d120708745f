import {
  type Dataset,
  type DatasetFileName,
  type DatasetPart,
  datasetFiles,
  isJoined,
  isOptional,
  isTextPart,
} from '../dataset-schema.ts';
import { fileListName, readFileList } from '../file-list.ts';
import { type Finding, type Issue, splitIssues } from '../findings/issue.ts';
import { suggest } from '../findings/suggest.ts';
import { decodeText, locateByte } from '../json/decode-text.ts';
import { type JsonDocument, type JsonPath, parseJson } from '../json/parse-json.ts';
import { JsonSyntaxError } from '../json/syntax-error.ts';
import {
  assembleDataset,
  findRuleViolations,
  findRuleViolationsBeside,
} from './assemble-dataset.ts';
import { findSchemaViolations, quote, unknownField } from './schema-findings.ts';
import { findTextProblems } from './text-rules.ts';

/** The outcome of a validation: the dataset, present only when there is no error, and every issue, hints included. */
export interface Validation {
  dataset: Dataset | null;
  issues: Issue[];
}

type Documents = Map<DatasetPart, JsonDocument>;

const names = Object.keys(datasetFiles) as DatasetFileName[];
const isName = (name: string): name is DatasetFileName => Object.hasOwn(datasetFiles, name);

/**
 * Validates the files of a dataset folder: encoding, syntax, duplicate members, characters, schema,
 * then the rules across files. Reports everything found at once: what is broken keeps none of the rest from being
 * looked at.
 * @param files bytes by file name, e.g. `standards.json`, `texts/framework.json`, and the list of the files that go
 * with the dataset.
 */
export function validateDataset(files: ReadonlyMap<string, Uint8Array>): Validation {
  const issues = findMisnamedFiles(files);
  const documents: Documents = new Map();
  for (const name of names) {
    if (!files.has(`${name}.json`) && !isOptional(name)) issues.push(missingFile(name));
  }
  for (const [file, bytes] of files) {
    const name = file.replace(/\.json$/, '');
    if (isName(name) || isTextPart(name)) readFile(name, bytes, documents, issues);
  }
  const values = new Map([...documents].map(([part, { value }]) => [part, value]));
  const attached = readFileList(files);
  const dataset = issues.length === 0 ? assembleDataset(values, attached) : null;
  const findings = dataset
    ? findRuleViolations(dataset)
    : findRuleViolationsBeside(values, listUnread(files, documents), attached);
  for (const finding of findings) issues.push(place(finding, documents.get(finding.file)));
  const { errors } = splitIssues(issues);
  return { dataset: errors.length === 0 ? dataset : null, issues: sortIssues(issues) };
}

/** The files that must be there, and those that are, of which nothing could be read. */
function listUnread(files: ReadonlyMap<string, Uint8Array>, documents: Documents): DatasetPart[] {
  const required = names.filter((name) => !isOptional(name));
  const given = [...files.keys()].map((file) => file.replace(/\.json$/, ''));
  const parts = [...required, ...given.filter((name) => isName(name) || isTextPart(name))];
  return [...new Set(parts)].filter((part) => !documents.has(part)) as DatasetPart[];
}

function readFile(
  name: DatasetPart,
  bytes: Uint8Array,
  documents: Documents,
  issues: Issue[],
): void {
  const file = `${name}.json`;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    const { offset, problem, advice } = decoded;
    issues.push({
      file,
      ...locateByte(bytes, offset),
      record: '',
      field: '',
      kind: 'file.encoding',
      problem,
      advice,
    });
  }
  if (decoded.text === undefined) return;
  const document = readDocument(file, decoded.text, issues);
  if (!document) return;
  documents.set(name, document);
  for (const { path, position } of document.duplicates) {
    const problem = `字段 ${quote(path.at(-1))} 在同一对象中出现两次`;
    issues.push({
      file,
      ...position,
      ...label(document, path),
      kind: 'member.repeated',
      problem,
      advice: '只保留一个',
    });
  }
  document.eachString((text, path, position) => {
    for (const found of findTextProblems(text, isJoined(name))) {
      issues.push({ file, ...position, ...label(document, path), ...found });
    }
  });
  for (const finding of findSchemaViolations(name, document.value)) {
    issues.push(place(finding, document));
  }
}

function readDocument(file: string, text: string, issues: Issue[]): JsonDocument | null {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const problem = `不是合法的 JSON：${error.message}`;
    const advice = '检查此处前后的引号、逗号与括号';
    issues.push({
      file,
      ...error.position,
      record: '',
      field: '',
      kind: 'file.syntax',
      problem,
      advice,
    });
    return null;
  }
}

function place(finding: Finding, document: JsonDocument | undefined): Issue {
  const { path, file: part, restsOn: _, ...words } = finding;
  const file = `${part}.json`;
  if (!document) return { file, line: 1, column: 1, record: '', field: '', ...words };
  const named = words.kind.startsWith(unknownField);
  const position = named ? document.locateName(path) : document.locate(path);
  return { file, ...position, ...label(document, path), ...words };
}

/** The record a path lies in (the innermost object with an id or another telling member) and the field inside it. */
function label(document: JsonDocument, path: JsonPath): { record: string; field: string } {
  let value = document.value;
  let record = '';
  let depth = 0;
  path.forEach((step, i) => {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const { id, record: of, row } = value as Record<string, unknown>;
    const name = [id, of, row].find((x) => typeof x === 'string');
    if (name === undefined) return;
    record = String(name).slice(0, 80);
    depth = i + 1;
  });
  return { record, field: path.slice(depth).join('.').slice(0, 120) };
}

function missingFile(name: DatasetFileName): Issue {
  const advice = `新建 ${name}.json，写法见 schema.json`;
  return {
    file: `${name}.json`,
    line: 1,
    column: 1,
    record: '',
    field: '',
    kind: 'file.missing',
    problem: '缺少文件',
    advice,
  };
}

function findMisnamedFiles(files: ReadonlyMap<string, Uint8Array>): Issue[] {
  const unknown = [...files.keys()].filter((file) => {
    const name = file.replace(/\.json$/, '');
    return ![fileListName, 'schema.json'].includes(file) && !isName(name) && !isTextPart(name);
  });
  return unknown.map((file) => {
    const near = suggest(file.replace(/\.json$/, ''), names);
    const advice = near ? `您是不是要写 ${near}.json？` : '删去它，或移出数据集文件夹';
    return {
      file,
      line: 1,
      column: 1,
      record: '',
      field: '',
      kind: 'file.unknown',
      problem: '不认识的文件',
      advice,
    };
  });
}

function sortIssues(issues: Issue[]): Issue[] {
  return issues.sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
