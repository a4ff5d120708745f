/** A place in a text: line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A JSON syntax error with its position, in the maintainer's words. */
export class JsonSyntaxError extends Error {
  readonly position: Position;

  constructor(message: string, position: Position) {
    super(message);
    this.name = 'JsonSyntaxError';
    this.position = position;
  }
}

/** A part of a text that the parser stumbled over. */
export interface OddToken {
  /** The name of the parser's error code, as `printParseErrorCode` of jsonc-parser gives it. */
  code: string;
  offset: number;
  length: number;
}

/**
 * Words and place for an error of the parser; a text that merely breaks off is said to, at its end.
 * @param open how many brackets are open where the parser stumbled.
 */
export function explainSyntaxError(text: string, token: OddToken, open: number): JsonSyntaxError {
  const { code, offset, length } = token;
  const odd = text.slice(offset, offset + length);
  if (stringFaults.has(code)) return explainString(text, token);
  const isLast = text.slice(offset + length).trim() === '';
  if (isLast && (odd === '' || (open > 0 && /^[-+.\w]+$/.test(odd)))) return brokenOff(text);
  if (code === 'UnexpectedEndOfNumber') return fault('数字没有写完', text, offset);
  return fault(`此处不该有${nameToken(code, odd)}`, text, offset);
}
const stringFaults = new Set([
  'InvalidCharacter',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
  'UnexpectedEndOfString',
]);

/** The first thing in a string that may not stand there; an escape cut off with the text is none. */
function explainString(text: string, { offset, length }: OddToken): JsonSyntaxError {
  const parts = text
    .slice(offset, offset + length + 1)
    .matchAll(/\\(?:["\\/bfnrt]|u[\da-f]{4}|u[\da-f]{0,3}$|$)|[^\x20-\uffff]|\\/gi);
  for (const { 0: part, index } of parts) {
    if (part === '\\' && offset + index < text.length - 1) {
      return fault('文字中有不认识的转义写法', text, offset + index);
    }
    if (part < ' ') {
      return fault('文字中有未转义的控制字符（多半是漏了右引号）', text, offset + index);
    }
  }
  return brokenOff(text);
}

const brokenOff = (text: string) => fault('到此中断，括号或引号没有配齐', text, text.length);

const fault = (message: string, text: string, offset: number) =>
  new JsonSyntaxError(message, locateOffset(listLineStarts(text), offset));

function nameToken(code: string, token: string): string {
  if (code === 'InvalidSymbol' || code === 'InvalidCommentToken') return quoteFirst(token);
  if (token.startsWith('"')) return '文字';
  if (/^[-\d]/.test(token)) return '数字';
  return { ',': '逗号', ':': '冒号', true: '真假值', false: '真假值' }[token] ?? token;
}

/** The first character, with its code where it may look like another, as a full-width quote does. */
function quoteFirst(token: string): string {
  const code = token.codePointAt(0) ?? 0;
  const name = code < 0x80 ? '' : `（U+${code.toString(16).toUpperCase().padStart(4, '0')}）`;
  return ` ${JSON.stringify(String.fromCodePoint(code))}${name}`;
}

/** The offsets at which the lines of a text begin. */
export function listLineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Line and column of a character offset, by the beginnings of the lines. */
export function locateOffset(lineStarts: readonly number[], offset: number): Position {
  let [first, behind] = [0, lineStarts.length];
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((lineStarts[middle] as number) <= offset) first = middle;
    else behind = middle;
  }
  return { line: first + 1, column: offset - (lineStarts[first] as number) + 1 };
}
