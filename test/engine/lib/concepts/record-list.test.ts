import { expect, test } from 'vitest';
import {
  describeList,
  describeRecords,
  type RecordList,
} from '../../../../src/lib/concepts/record-list.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

interface Item {
  id: string;
  formerIds?: string[];
  name: string;
}

const items: Item[] = [
  { id: 'new', formerIds: ['old'], name: 'Name' },
  { id: 'plain', name: 'Plain' },
];
const list: RecordList<Item> = {
  kind: 'sort',
  what: 'ids',
  file: 'categories',
  path: ['all'],
  items,
  label: ({ name }) => name,
  address: (id) => `now/${id}.html`,
};

test('a list claims the ids of its records, present and former, where they stand', () => {
  expect(describeList(list).claims).toEqual([
    {
      scope: 'sort',
      what: 'ids',
      claims: [
        { value: 'new', file: 'categories', path: ['all', 0, 'id'] },
        { value: 'old', file: 'categories', path: ['all', 0, 'formerIds', 0] },
        { value: 'plain', file: 'categories', path: ['all', 1, 'id'] },
      ],
    },
  ]);
  const [shared] = describeList({ ...list, scope: 'sorts' }).claims ?? [];
  expect(shared).toMatchObject({ scope: 'sorts', what: 'ids' });
});

test('every record is found under its id, and under all it had before', () => {
  const before = (id: string) => `before/${id}.html`;
  const { addresses, moved } = describeList({ ...list, formerAddresses: [before] });
  expect(addresses).toEqual(['now/new.html', 'now/plain.html']);
  expect(moved).toEqual([
    ['now/old.html', 'now/new.html'],
    ['before/new.html', 'now/new.html'],
    ['before/old.html', 'now/new.html'],
    ['before/plain.html', 'now/plain.html'],
  ]);
  expect(describeList(list).moved).toEqual([['now/old.html', 'now/new.html']]);
});

test('versions see a record whole under its id, unless its list says otherwise', () => {
  const [whole] = describeList(list).records ?? [];
  expect(whole).toEqual({
    kind: 'sort',
    id: 'new',
    label: 'Name',
    address: 'now/new.html',
    value: items[0],
  });
  const [own] =
    describeList({ ...list, versionId: ({ id }) => `in/${id}`, value: ({ name }) => ({ name }) })
      .records ?? [];
  expect(own).toMatchObject({ id: 'in/new', value: { name: 'Name' } });
});

test('what a concept declares is that of all its parts, in their order', () => {
  const declared = describeRecords(() => [{ addresses: ['index.html'] }, describeList(list)]);
  const dataset = loadFixture('second-dataset');
  expect(declared.addresses(dataset)).toEqual(['index.html', 'now/new.html', 'now/plain.html']);
  expect(declared.records(dataset).map(({ id }) => id)).toEqual(['new', 'plain']);
});
