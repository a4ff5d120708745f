import { expect, test } from 'vitest';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { createEmpty } from '../../import/try-import.ts';
import { createTitleSet } from '../title-set.ts';

const numbers = ['DL 5497-2015', 'DL 5180-2003', 'DL/T 5180-2019', 'GB 1-2000', 'T/CEC 7-2016'];
const { find } = createTitleSet(
  createModel(
    createEmpty({
      numbering: {
        prefixes: ['DL', 'DL/T', 'GB', 'GB/T', 'GB/Z', 'T/CEC', 'T/CSEE'].map((prefix) => ({
          prefix,
          name: prefix,
        })),
      },
      standards: {
        standards: numbers.map((number, i) => ({ id: `s${i}`, title: `标准${i}`, number })),
      },
    }),
    '2024-06-15',
  ),
);

test.each([
  ['DL/T 5497', ['s0']],
  ['dlt5497-2015', ['s0']],
  ['GB/Z 1', ['s3']],
])('%s, which is not there, finds what bears the same number otherwise binding', (query, ids) => {
  const { match, rows } = find(query);
  expect([match, ...rows.map(({ id }) => id)]).toEqual(['kin', ...ids]);
});

test.each(['DL/T 5180', 'DL 5497'])('%s, which is there, finds no kin', (query) => {
  const { match, rows } = find(query);
  expect(match).toBe('number');
  expect(rows).toHaveLength(1);
});

test.each(['DL/T 5497-2010', 'GB/T 5497', 'T/CSEE 7'])('%s has no kin', (query) => {
  expect(find(query).match).not.toBe('kin');
});
