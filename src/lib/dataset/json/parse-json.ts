import {
  findNodeAtLocation,
  type JSONVisitor,
  type Node,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import {
  explainSyntaxError,
  JsonSyntaxError,
  listLineStarts,
  locateOffset,
  type Position,
} from './syntax-error.ts';

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

/** How deep a text may nest; the deepest dataset file has about ten levels. */
const deepest = 100;

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Parses strict JSON (RFC 8259); the values are those of `JSON.parse`.
 * @throws {JsonSyntaxError} where the text stops being JSON, nests too deep, or has a number that would change.
 */
export function parseJson(text: string): JsonDocument {
  const duplicates = checkText(text);
  const locateNode = createNodeLocator(text);
  return {
    value: JSON.parse(text),
    locate: (path) => locateNode(path, (node) => node),
    locateName: (path) =>
      locateNode(path, (node) => (node.parent?.type === 'property' ? node.parent : node)),
    eachString: (callBack) => visitStrings(text, callBack),
    duplicates,
  };
}

/** Reads to the end, or to the first fault: nothing is nested so deep that the parser overflows the stack. */
function checkText(text: string): JsonDocument['duplicates'] {
  const duplicates: JsonDocument['duplicates'] = [];
  const open: Set<string>[] = [];
  const enter = (_: number, __: number, line: number, character: number) => {
    open.push(new Set());
    if (open.length <= deepest) return;
    throw new JsonSyntaxError(
      `嵌套超过 ${deepest} 层（分类最多 49 级）`,
      toPosition(line, character),
    );
  };
  const leave = () => void open.pop();
  const handlers: JSONVisitor = {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty(name, _, __, line, character, path) {
      const names = open.at(-1);
      if (names?.has(name)) {
        duplicates.push({ path: [...path(), name], position: toPosition(line, character) });
      }
      names?.add(name);
    },
    onLiteralValue(value, _, __, line, character) {
      if (typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
      throw new JsonSyntaxError('数字太大，无法原样保存', toPosition(line, character));
    },
    onError(code, offset, length) {
      const token = { code: printParseErrorCode(code), offset, length };
      throw explainSyntaxError(text, token, open.length);
    },
  };
  visit(text, handlers, strict);
  return duplicates;
}

/** The parser counts from 0. */
const toPosition = (line: number, character: number): Position => ({
  line: line + 1,
  column: character + 1,
});

/** Finds what stands at paths of a text; the tree is built when it is asked for the first time. */
function createNodeLocator(text: string) {
  let known: { root: Node; lines: number[] } | undefined;
  return (path: JsonPath, choose: (node: Node) => Node): Position => {
    known ??= { root: parseTree(text) as Node, lines: listLineStarts(text) };
    return locateOffset(known.lines, choose(findNearest(known.root, path)).offset);
  };
}

function findNearest(root: Node, path: JsonPath): Node {
  const node = findNodeAtLocation(root, [...path]);
  return node ?? (path.length === 0 ? root : findNearest(root, path.slice(0, -1)));
}

function visitStrings(text: string, callBack: Parameters<JsonDocument['eachString']>[0]): void {
  visit(text, {
    onObjectProperty(name, _, __, line, character, path) {
      callBack(name, [...path(), name], toPosition(line, character));
    },
    onLiteralValue(value, _, __, line, character, path) {
      if (typeof value === 'string') callBack(value, path(), toPosition(line, character));
    },
  });
}
