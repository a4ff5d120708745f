import { JsonSyntaxError, locateOffset } from './syntax-error.ts';

/** How deep a text may nest; the deepest dataset file has about ten levels. */
const deepest = 100;

/**
 * Refuses what the parser lets pass or falls over: control characters written raw in a string (RFC 8259
 * section 7), which also show where a closing quote is missing, and nesting that would overflow the stack.
 * @returns how many brackets are open at the end.
 * @throws {JsonSyntaxError}
 */
export function checkJson(text: string): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (inString && character < ' ') {
      const message = '文字中有未转义的控制字符（多半是漏了右引号）';
      throw new JsonSyntaxError(message, locateOffset(text, i));
    }
    if (character === '"') inString = !inString;
    else if (inString) i += character === '\\' ? 1 : 0;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > deepest) {
      throw new JsonSyntaxError(`嵌套超过 ${deepest} 层`, locateOffset(text, i));
    }
  }
  return depth;
}
