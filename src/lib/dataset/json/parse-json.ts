import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { checkJson } from './check-json.ts';
import { explainSyntaxError, JsonSyntaxError, type Position } from './syntax-error.ts';

/** Where in a JSON value something is: member names and array indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** A parsed JSON text that still knows where everything stood. */
export interface JsonDocument {
  value: unknown;
  /** The position of the value at a path, or of its nearest present ancestor. */
  locate(path: JsonPath): Position;
  /** The position of the member name at a path, or of the value when it has no name. */
  locateName(path: JsonPath): Position;
  /** Calls back for every string value and every member name. */
  eachString(visit: (text: string, path: JsonPath, position: Position) => void): void;
  /** Members whose name stands twice in the same object. */
  duplicates: { path: JsonPath; position: Position }[];
}

/**
 * Parses strict JSON (RFC 8259).
 * @throws {JsonSyntaxError} where the text stops being JSON.
 */
export function parseJson(text: string): JsonDocument {
  const root = parseTree(text).body;
  const duplicates: JsonDocument['duplicates'] = [];
  return {
    value: toValue(root, [], duplicates),
    locate: (path) => startOf(descend(root, path).value),
    locateName: (path) => {
      const found = descend(root, path);
      return found.name ?? startOf(found.value);
    },
    eachString: (visit) => visitStrings(root, [], visit),
    duplicates,
  };
}

function parseTree(text: string): DocumentNode {
  const open = checkJson(text);
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw explainSyntaxError(error, text, open);
  }
}

function startOf(node: ValueNode): Position {
  const { line, column } = node.loc.start;
  return { line, column };
}

function memberName(member: { name: { type: string } }): string {
  const name = member.name as { type: string; value?: string; name?: string };
  return name.value ?? name.name ?? '';
}

function toValue(node: ValueNode, path: JsonPath, duplicates: JsonDocument['duplicates']): unknown {
  switch (node.type) {
    case 'Object': {
      const entries = new Map<string, unknown>();
      for (const member of node.members) {
        const name = memberName(member);
        const inner = [...path, name];
        const { line, column } = member.name.loc.start;
        if (entries.has(name)) duplicates.push({ path: inner, position: { line, column } });
        entries.set(name, toValue(member.value, inner, duplicates));
      }
      return Object.fromEntries(entries);
    }
    case 'Array':
      return node.elements.map((e, i) => toValue(e.value, [...path, i], duplicates));
    case 'Null':
      return null;
    case 'Number':
      if (!Number.isFinite(node.value) || Math.abs(node.value) > Number.MAX_SAFE_INTEGER) {
        throw new JsonSyntaxError('数字太大，无法原样保存', startOf(node));
      }
      return node.value;
    case 'String':
    case 'Boolean':
      return node.value;
    default:
      throw new JsonSyntaxError(`unexpected ${node.type}`, startOf(node));
  }
}

function descend(root: ValueNode, path: JsonPath): { value: ValueNode; name?: Position } {
  let value = root;
  let name: Position | undefined;
  for (const step of path) {
    if (value.type === 'Object') {
      const member = value.members.find((m) => memberName(m) === step);
      if (!member) break;
      value = member.value;
      name = { line: member.name.loc.start.line, column: member.name.loc.start.column };
    } else if (value.type === 'Array' && typeof step === 'number' && value.elements[step]) {
      value = value.elements[step].value;
      name = undefined;
    } else break;
  }
  return name ? { value, name } : { value };
}

function visitStrings(
  node: ValueNode,
  path: JsonPath,
  visit: (text: string, path: JsonPath, position: Position) => void,
): void {
  if (node.type === 'String') visit(node.value, path, startOf(node));
  if (node.type === 'Array') {
    node.elements.forEach((e, i) => {
      visitStrings(e.value, [...path, i], visit);
    });
  }
  if (node.type !== 'Object') return;
  for (const member of node.members) {
    const name = memberName(member);
    const { line, column } = member.name.loc.start;
    visit(name, [...path, name], { line, column });
    visitStrings(member.value, [...path, name], visit);
  }
}
