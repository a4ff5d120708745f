import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { toCitable, toUndated } from '../../../../../src/lib/outputs/cite/citable.ts';
import {
  type CitationStyle,
  formatCitation,
} from '../../../../../src/lib/outputs/cite/format-citation.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { createEmpty } from '../../import/try-import.ts';

/*
 * The year a citation bears is that of the document cited: of an amendment its own, of a number without a year that of
 * its publication.
 */

const numbering: Partial<Dataset['numbering']> = {
  prefixes: [
    {
      prefix: 'ISO',
      name: '国际标准',
      ...{ yearMarks: [':', '-'], partMarks: ['-'] },
      amendments: [{ form: '/Amd {n}' }],
    },
    { prefix: 'GB', name: '国家标准', amendments: [{ form: '/XG{n}' }] },
    { prefix: 'RFC', name: '征求意见稿', yearMarks: [], partLevels: 0 },
  ],
  plan: {
    ...{ serialDigits: 4, departmentDigits: 3, departments: [], labels: ['计划号'] },
    natures: [{ code: 'T', mandate: 'recommended' as const }],
  },
};

const published = (date: string, trust?: StatusEvent['trust']): StatusEvent => ({
  ...{ record: 'a', kind: 'published', date },
  ...(trust ? { trust } : {}),
});

const programs = ['gb-t-7714-2015', 'bibtex', 'ris', 'csl-json'] as const;

/** The years of 1900 and later in a citation of a standard, without those of its number. */
function listYears(
  number: string,
  events: readonly StatusEvent[],
  style: CitationStyle,
  part: Partial<Dataset['standards']['standards'][number]> = {},
): string[] {
  const standard = { id: 'a', title: '甲', ...(number ? { number } : {}), ...part };
  const model = createModel(
    createEmpty({
      numbering: numbering as Dataset['numbering'],
      standards: { standards: [standard] },
      events: { events: [...events] },
    }),
    '2024-06-15',
  );
  const citable = toCitable(model, model.resolveStandard('a'));
  const text = formatCitation(model.labels, citable, style).replace(citable.number ?? '\0', '');
  return [...new Set(text.match(/\b(?:19|20)\d\d\b/gu))];
}

describe.each(programs)('as %s', (style) => {
  test.each<[string, string, StatusEvent[], string[]]>([
    ['an edition', 'ISO 8601-1:2019', [], ['2019']],
    ['an amendment', 'ISO 8601-1:2019/Amd 1:2022', [], ['2022']],
    ['an amendment with a dash', 'GB 4943.1-2011/XG1-2015', [], ['2015']],
    ['an amendment without a year', 'ISO 8601-1:2019/Amd 1', [], []],
    ['that, with its date', 'ISO 8601-1:2019/Amd 1', [published('2022-10')], ['2022']],
    ['a number without year', 'RFC 9110', [published('2022-06')], ['2022']],
    ['a reported date', 'RFC 9110', [published('2022-06', 'reported')], []],
    ['a date that is open', 'RFC 9110', [published('2022-06', 'open')], []],
    ['no date', 'RFC 9110', [], []],
    ['a date of another year', 'ISO 8601-1:2019', [published('2021-02-01')], ['2019']],
    ['no number', '', [published('2020-02-01')], ['2020']],
  ])('%s', (_, number, events, years) => {
    expect(listYears(number, events, style)).toEqual(years);
  });

  test('a plan has no year of publication', () => {
    const plan = { planNumber: '20190834-T-469' };
    expect(listYears('', [], style, plan)).toEqual([]);
    expect(listYears('', [published('2020')], style, plan)).toEqual([]);
  });
});

test('the date goes with the year in full', () => {
  const model = createModel(
    createEmpty({
      numbering: numbering as Dataset['numbering'],
      standards: { standards: [{ id: 'a', title: '甲', number: 'RFC 9110' }] },
      events: { events: [published('2022-06')] },
    }),
    '2024-06-15',
  );
  const standard = model.resolveStandard('a');
  expect(toCitable(model, standard)).toMatchObject({ year: 2022, issued: '2022-06' });
  expect(toUndated(model, standard)?.year ?? null).toBeNull();
});
