import { DiagramError } from '../diagram-error.ts';
import { restorePlaceholders } from '../text/placeholder.ts';

interface ParserError {
  readonly message: string;
  readonly hash?: { readonly loc?: { readonly first_line?: number; readonly last_line?: number } };
}

function isParserError(error: unknown): error is ParserError {
  return typeof error === 'object' && error !== null && 'message' in error;
}

/** The line the parser names, counted in the text it was given. */
function findLine({ message, hash }: ParserError): number | undefined {
  const named = /\bline:?\s+(\d+)/i.exec(message)?.[1];
  return named ? Number(named) : hash?.loc?.last_line;
}

/** Mermaid's error as ours; `given` is the text mermaid parsed, which had its blank start cut. */
export function toSyntaxError(error: unknown, given: string): DiagramError {
  if (!isParserError(error)) return new DiagramError({ kind: 'syntax', message: String(error) });
  const blankLines = /^\s*/.exec(given)?.[0].split('\n').length ?? 1;
  const last = given.trimEnd().split('\n').length;
  const line = Math.min((findLine(error) ?? 1) + blankLines - 1, last);
  const message = restorePlaceholders(error.message).replace(/\bline(:?) \d+/, `line$1 ${line}`);
  return new DiagramError({ kind: 'syntax', line, message });
}
