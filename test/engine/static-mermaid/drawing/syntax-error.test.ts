import { expect, test } from 'vitest';
import { toSyntaxError } from '../../../../packages/static-mermaid/drawing/syntax-error.ts';
import { hideSyntax } from '../../../../packages/static-mermaid/text/placeholder.ts';

const source = '\n\nflowchart LR\n a -->\n';

test.each([
  [{ message: 'Parse error on line 2:\n...' }, 4],
  [{ message: 'Parse error on line 9:\n...' }, 4],
  [{ message: 'Unexpected', hash: { loc: { last_line: 1 } } }, 3],
  [{ message: 'No diagram type detected' }, 3],
])('%j is on line %d of the source', (error, line) => {
  expect(toSyntaxError(error, source)).toMatchObject({ kind: 'syntax', line });
});

test('the message shows the original characters and our line', () => {
  const error = toSyntaxError({ message: `Parse error on line 2: ${hideSyntax('"x"')}` }, source);
  expect(error.message).toBe('Parse error on line 4: "x"');
  expect(toSyntaxError('text', source).message).toBe('text');
});
