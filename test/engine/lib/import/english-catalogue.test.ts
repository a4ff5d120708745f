import { expect, test } from 'vitest';
import { chooseSheets, nameSheets } from '../../../../src/lib/import/sheets/choose-sheets.ts';
import { listIssues, listProblems, numbered, tryImport } from './try-import.ts';

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
