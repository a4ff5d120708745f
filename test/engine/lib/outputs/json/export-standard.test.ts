import { describe, expect, test } from 'vitest';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');

describe('the file of a standard', () => {
  const file = exportStandard(model, 'db99-t-1-2020');

  test('has the facts of a row, the day and the version of the dataset', () => {
    expect(file).toMatchObject({
      id: 'db99-t-1-2020',
      number: 'DB99/T 1-2020',
      planNumber: null,
      title: '</script><script>alert(1)</script>',
      family: 'local',
      url: 'standards/db99-t-1-2020.html',
      dataset: '0.2.0',
      asOf: '2024-06-10',
    });
  });

  test('has the status of the day beside the listed one', () => {
    expect(file.status).toEqual({
      status: 'replaced',
      since: null,
      successor: 'DB99/T 9-2025 <b>',
      reported: true,
      basis: 'reported',
      knownAt: null,
      successorBasis: 'reported',
    });
    expect(file.verdict).toEqual({
      ...{ kind: 'citeInstead', basis: 'reported', knownAt: null, date: null },
      instead: ['DB99/T 9-2025 <b>'],
    });
    expect(file.listedStatus).toEqual({
      status: 'active',
      since: '2024',
      successor: null,
      reported: false,
      basis: 'listed',
      knownAt: '2024',
      successorBasis: null,
    });
  });

  test('has its record and its events as the dataset holds them', () => {
    expect(file.record).toMatchObject({
      id: 'db99-t-1-2020',
      formerIds: ['db99-t-1'],
      corrected: { number: 'DB99/T 1-2021' },
      place: { source: 'catalogue', clause: 'table-1', row: 1 },
    });
    expect(file.record).not.toHaveProperty('subsystem');
    expect(file.record.focusArea).toBe('档案数字化 <&>');
    expect(file.events.map(({ kind, date, trust }) => [kind, date, trust])).toEqual([
      ['listed-active', '2024', 'proved-by-source'],
      ['replaced', null, 'reported'],
    ]);
  });

  test('has its errata with both values', () => {
    expect(file.errata.map(({ id, printed, corrected }) => [id, printed, corrected])).toEqual([
      ['e1', 'DB99/T 1-2020', 'DB99/T 1-2021'],
      ['e2', '</script><script>alert(1)</script>', '</title><script>alert(2)</script>'],
    ]);
  });

  test('says what it cites, as whom, where and how that is known', () => {
    expect(file.cites).toEqual([
      {
        id: 'q-xx-001',
        label: 'Q/XX 001-2024',
        effectiveNumber: 'Q/XX 001-2024',
        effectiveNumberBasis: 'proved',
        title: '<img src=x onerror=alert(1)>',
        url: 'standards/q-xx-001.html',
        place: { source: 'catalogue', clause: '2' },
        verification: 'clause',
        citedAs: 'Q/XX 001 <script>',
        note: '{条文} 所引',
      },
    ]);
    expect(file.citedBy).toEqual([]);
  });

  test('is about the other end where another cites it', () => {
    const { cites, citedBy } = exportStandard(model, 'gx-t-104-2023');
    expect(cites.map(({ id, citedAs }) => [id, citedAs])).toEqual([
      ['gx-t-103-1-2023', 'GX/T 103.1'],
      ['gx-t-103-2-2023', 'GX/T 103.2'],
    ]);
    expect(citedBy.map(({ id, label, url }) => [id, label, url])).toEqual([
      ['gx-t-105-2023', 'GX/T 105-2023', 'standards/gx-t-105-2023.html'],
    ]);
  });
});

test('every file survives JSON', () => {
  const files = model.standards.map(({ id }) => exportStandard(model, id));
  expect(JSON.parse(JSON.stringify(files))).toEqual(files);
});

test('refuses an id there is no standard of', () => {
  expect(() => exportStandard(model, 'nothing')).toThrow(RangeError);
});
