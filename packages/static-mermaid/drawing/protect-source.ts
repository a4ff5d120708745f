import { DiagramError } from '../diagram-error.ts';
import { replaceEntities } from '../text/escape-label.ts';
import { hideSyntax } from '../text/placeholder.ts';
import { wrapTitle } from '../text/wrap-title.ts';

const lineBreak = /(<br\s*\/?>|\n)/i;
const styling = /^\s*(?:style|classDef|linkStyle)\b/;

/** Text of a label: entities decoded, then every character of syntax hidden; breaks stay. */
function protectLabel(label: string): string {
  const isMarkdown = label.startsWith('`') && label.endsWith('`') && label.length > 1;
  if (isMarkdown) return replaceEntities(label, hideSyntax);
  const lines = label.split(lineBreak).map(protectLine);
  return lines.join('');
}

/** Hides entities first, so that a decoded `<br>` or `#` stays text. */
function protectLine(line: string): string {
  if (lineBreak.test(line)) return line === '\n' ? line : '<br>';
  const decoded = replaceEntities(line, hideSyntax);
  return decoded.replace(/[^\u{f0000}-\u{ffffd}]+/gu, hideSyntax);
}

/** Blank lines where mermaid would remove comments, so that its line numbers stay ours. */
function blankComments(source: string): string {
  return source.replace(/^[ \t]*%%(?!\{).*$/gm, '');
}

/** Widest line of a timeline's boxes, in em. */
const timelineWidth = 11;

/** Mermaid breaks the texts of a timeline at spaces only, and Hanzi have none. */
function wrapTimelineRow(row: string): string {
  if (/^\s*(?:timeline|title|section|acc)/.test(row) || lineBreak.test(row)) return row;
  const texts = row.split(/\s:\s/).map((text) => text.trim());
  return texts.map((text) => wrapTitle(text, { width: timelineWidth }).join('<br>')).join(' : ');
}

/** Colours, fonts and security are the renderer's: a fence that sets its own is a mistake. */
function rejectConfiguration(text: string): void {
  const start = text.search(/\S/);
  const place = start >= 0 && text.startsWith('---', start) ? start : text.indexOf('%%{');
  if (place < 0) return;
  throw new DiagramError({
    kind: 'syntax',
    line: text.slice(0, place).split('\n').length,
    message: 'A diagram cannot bring its own configuration (front matter or %%{…}%%).',
  });
}

/**
 * Prepares a source for mermaid: the text in quotes can no longer be read as syntax, entity codes
 * work everywhere, and lines keep their numbers.
 *
 * This happens here and not in the fence, so that a fence stays ordinary, readable mermaid; what
 * it cannot hold is written as mermaid's own entity codes (see escapeLabel).
 */
export function protectSource(source: string): string {
  const text = blankComments(source.replace(/\r\n?/g, '\n'));
  // Quotes pair up across lines in flowcharts; elsewhere they are ordinary characters.
  const isFlowchart = /^\s*(?:flowchart|graph)\b/.test(text);
  const quoted = isFlowchart ? /"([^"]*)"/g : /"([^"\n]*)"/g;
  const labelled = text.replace(quoted, (_, label: string) => `"${protectLabel(label)}"`);
  rejectConfiguration(labelled);
  const lines = labelled.split('\n').map((line) => {
    return styling.test(line) ? line : replaceEntities(line, hideSyntax);
  });
  return (/^\s*timeline\b/.test(text) ? lines.map(wrapTimelineRow) : lines).join('\n');
}
