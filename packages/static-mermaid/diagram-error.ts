/** What went wrong: a mistake in the source, in the rest of the request, or in the machinery. */
export type DiagramErrorKind = 'syntax' | 'request' | 'renderer';

/** An error as plain data, as it travels out of the worker. */
export interface DiagramErrorData {
  readonly kind: DiagramErrorKind;
  readonly message: string;
  readonly line?: number;
}

/** The one error a renderer rejects with. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
  readonly kind: DiagramErrorKind;
  /** 1-based line within the source; only where the place is known. */
  readonly line: number | undefined;

  constructor({ kind, message, line }: DiagramErrorData) {
    super(message);
    this.kind = kind;
    this.line = line;
  }
}
