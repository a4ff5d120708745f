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

const tokenWords: Record<string, string> = {
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Comma: '逗号',
  Colon: '冒号',
  String: '文字',
  Number: '数字',
  Boolean: '真假值',
  Null: 'null',
};

/**
 * Words and place for an error of the parser; a text that merely breaks off is said to, at its end.
 * @param open how many brackets are open at the end of the text.
 */
export function explainSyntaxError(error: Error, text: string, open: number): JsonSyntaxError {
  const { line = 1, column = 1, offset = 0 } = error as Partial<Position & { offset: number }>;
  const brokenOff = open > 0 && isLastWord(text.slice(offset));
  if (brokenOff || /end of input/.test(error.message)) {
    return new JsonSyntaxError('到此中断，括号或引号没有配齐', locateOffset(text, text.length));
  }
  return new JsonSyntaxError(translate(error.message), { line, column });
}

/** Whether a text cut off after a value ends here: the parser stumbles over the value instead of the end. */
function isLastWord(rest: string): boolean {
  return rest.length < 100 && /^(?:[-+.\w]*|"(?:[^"\\]|\\.)*")\s*$/.test(rest);
}

function translate(message: string): string {
  const [, what = '', it = ''] =
    /^Unexpected (character|token|identifier) '?(.+?)'? found/su.exec(message) ?? [];
  if (what === 'token') return `此处不该有${tokenWords[it] ?? it}`;
  if (what) return `此处不该有 ${JSON.stringify(it)}${nameCharacter(it)}`;
  return message.replace(/\s*\(\d+:\d+\)$/, '');
}

/** The code of a character that may look like another, such as a full-width quote. */
function nameCharacter(it: string): string {
  const code = it.codePointAt(0) ?? 0;
  return code < 0x80 ? '' : `（U+${code.toString(16).toUpperCase().padStart(4, '0')}）`;
}

/** Line and column of a character offset. */
export function locateOffset(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
