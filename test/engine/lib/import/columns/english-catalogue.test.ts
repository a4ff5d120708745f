import { describe, expect, test } from 'vitest';
import { chooseSheets, nameSheets } from '../../../../../src/lib/import/sheets/choose-sheets.ts';
import { listIssues, listProblems, numbered, tryImport } from '../try-import.ts';

const sheet = (name: string) => ({ name, rows: [['x', 'y']] });

test.each([
  ['Standards', 'Relations', 'Categories'],
  ['standards', 'relationships', 'category'],
  [' STANDARD ', 'Relationship', 'classification'],
  ['Sheet1', '关系', '分类'],
])('sheets are known by name: %s, %s, %s', (...names) => {
  const [standards, relations, categories] = names.map(sheet);
  expect(chooseSheets([relations, categories, standards].flatMap((each) => each ?? []))).toEqual({
    ...{ standards, relations, categories, unread: [] },
  });
});

test('of sheets that are not read it is said how to call them', () => {
  expect(chooseSheets([sheet('Standards'), sheet('Links')])?.unread).toEqual(['Links']);
  for (const name of ['标准', 'Relations', 'Categories']) expect(nameSheets()).toContain(name);
});

const heading = ['Doc No.', 'Title', 'Published', 'Obsoletes', 'Obsoleted by'];
const rows = [
  heading,
  ['RFC 1', 'One', '2014', '', 'RFC 2'],
  ['RFC 2', 'Two', '2015', 'RFC 1', ''],
  ['RFC 3', 'Two', '2016', '', ''],
];

test.each(['Doc No.', 'Document number', 'RFC', 'Identifier', 'doc number'])(
  'a column %s holds numbers: standards of one title are not one',
  (number) => {
    const result = tryImport(numbered, [heading.with(0, number), ...rows.slice(1)]);
    expect(listProblems(result)).toEqual([]);
    expect(listIssues(result)).toEqual([]);
    expect(result.dataset.standards.standards.map((record) => record.number)).toEqual([
      'RFC 1',
      'RFC 2',
      'RFC 3',
    ]);
    expect(result.dataset.relations.relations).toMatchObject([
      { type: 'replaces', from: 'rfc-2', to: 'rfc-1' },
    ]);
  },
);

test.each([
  ['Obsoletes', 'replaces', 'rfc-1', 'rfc-2'],
  ['obsoleted by', 'replaces', 'rfc-2', 'rfc-1'],
  ['Replaces', 'replaces', 'rfc-1', 'rfc-2'],
  ['Replaced by', 'replaces', 'rfc-2', 'rfc-1'],
  ['Supersedes', 'replaces', 'rfc-1', 'rfc-2'],
  ['Superseded by', 'replaces', 'rfc-2', 'rfc-1'],
  ['Updates', 'updates', 'rfc-1', 'rfc-2'],
  ['Updated by', 'updates', 'rfc-2', 'rfc-1'],
  ['Amends', 'amends', 'rfc-1', 'rfc-2'],
  ['References', 'cites', 'rfc-1', 'rfc-2'],
  ['Normative reference', 'cites', 'rfc-1', 'rfc-2'],
  ['Referenced by', 'cites', 'rfc-2', 'rfc-1'],
  ['See also', 'related', 'rfc-1', 'rfc-2'],
])('a row of relations says %s', (word, type, from, to) => {
  const bare = rows.map((cells) => cells.slice(0, 3));
  for (const head of [
    ['Standard', 'Relation', 'Other', 'Note'],
    ['From', 'Type', 'To', 'Remarks'],
    ['Document', 'Relationship', 'Target', 'Comment'],
  ]) {
    const relations = [head, ['RFC 1', word, 'RFC 2', 'n']];
    const result = tryImport(numbered, bare, { relations });
    expect(listProblems(result)).toEqual([]);
    expect(result.dataset.relations.relations).toMatchObject([{ type, from, to, note: 'n' }]);
  }
});

describe('columns of what updates what', () => {
  const table = (cells: string[][]) => [['Number', 'Title', 'Updates', 'Updated by'], ...cells];
  const first = table([
    ['RFC 1', 'One', '', 'RFC 9'],
    ['RFC 2', 'Two', 'RFC 1, RFC 8', ''],
  ]);
  const types = ({ dataset }: ReturnType<typeof tryImport>) =>
    dataset.relations.relations.map(({ type, from, to }) => [type, from, to]);

  test('are relations, no fields, and make no difference when they are read again', () => {
    const result = tryImport(numbered, first);
    expect(listIssues(result)).toEqual([]);
    expect(types(result)).toEqual([
      ['updates', { number: 'RFC 9' }, 'rfc-1'],
      ['updates', 'rfc-2', 'rfc-1'],
      ['updates', 'rfc-2', { number: 'RFC 8' }],
    ]);
    const again = tryImport(result.dataset, first);
    expect(types(again)).toEqual(types(result));
    expect(again.settled).toEqual([]);
  });

  test('a cell that names others leaves the rest out, and what replaces what alone', () => {
    const replaced = [...first.map((row) => [...row, ''])];
    replaced[0]?.splice(4, 1, 'Obsoletes');
    replaced[2]?.splice(4, 1, 'RFC 1');
    const result = tryImport(numbered, replaced);
    const again = tryImport(result.dataset, table([['RFC 2', 'Two', 'RFC 1', '']]));
    expect(types(again)).toEqual([
      ['updates', { number: 'RFC 9' }, 'rfc-1'],
      ['replaces', 'rfc-2', 'rfc-1'],
      ['updates', 'rfc-2', 'rfc-1'],
    ]);
  });
});
