import { DiagramError } from 'static-mermaid/diagram-error';
import { expect, test } from 'vitest';
import { protectSource } from '../../../../packages/static-mermaid/drawing/protect-source.ts';
import { restorePlaceholders } from '../../../../packages/static-mermaid/text/placeholder.ts';

function protectedLabel(label: string): string {
  return protectSource(`flowchart LR\n  a["${label}"]`).split('"')[1] ?? '';
}

test('only the text in quotes changes', () => {
  const text = protectSource('flowchart LR\n  a["x.y"] --> b[c.d]');
  expect(restorePlaceholders(text)).toBe('flowchart LR\n  a["x.y"] --> b[c.d]');
  expect(text).toContain('--> b[c.d]');
  expect(text).not.toContain('x.y');
});

test.each([
  ['甲<br>乙', '甲<br>乙'],
  ['甲<BR/>乙', '甲<br>乙'],
  ['#lt;br#gt;', '<br>'],
  ['#quot;', '"'],
  ['#35;35;', '#35;'],
  ['a&amp;b', 'a&amp;b'],
])('label %s is drawn as %s', (label, drawn) => {
  expect(restorePlaceholders(protectedLabel(label))).toBe(drawn);
});

test('a line break that was written as text is not one', () => {
  expect(protectedLabel('#lt;br#gt;')).not.toContain('<br>');
});

test('quotes pair across lines in flowcharts and within lines elsewhere', () => {
  const flowchart = protectSource('flowchart LR\n a["x\ny"] --> b["z"]');
  expect(flowchart.split('\n')).toEqual(['flowchart LR', ' a["x', 'y"] --> b["z"]']);
  const sequence = protectSource('sequenceDiagram\n A->>B: 5" [x]\n B->>A: y');
  expect(sequence).toBe('sequenceDiagram\n A->>B: 5" [x]\n B->>A: y');
});

test('comments become blank lines, colours in styles stay', () => {
  expect(protectSource('%% "\nflowchart LR\n style a fill:#333;')).toBe(
    '\nflowchart LR\n style a fill:#333;',
  );
});

test('the texts of a timeline are wrapped', () => {
  const text = protectSource('timeline\n 2020 : 国家电子政务标准体系建设指南');
  expect(text).toBe('timeline\n2020 : 国家电子政务标准<br>体系建设指南');
});

test.each([
  ['---\ntitle: x\n---\nflowchart LR', 1],
  ['flowchart LR\n%%{init: {}}%%', 2],
])('a source cannot configure mermaid: %j', (source, line) => {
  expect(() => protectSource(source)).toThrow(DiagramError);
  expect(() => protectSource(source)).toThrow(expect.objectContaining({ kind: 'syntax', line }));
});
