import { describe, expect, test } from 'vitest';
import { followMoved } from '../../../../src/lib/addresses/former-addresses.ts';
import { datasetFiles } from '../../../../src/lib/dataset/dataset-schema.ts';
import { textFile } from '../../../../src/lib/dataset/schema/texts.ts';
import { findRuleViolations } from '../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { listAddresses, listMoved } from '../../../../src/lib/site/list-addresses.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { renameAll } from '../../../renamed-dataset.ts';

const before = loadFixture('second-dataset');
const renamed = renameAll();
const moved = new Map(listMoved(renamed));

/** What the address of a record of each kind becomes. */
const kinds: Record<string, [old: string, now: string]> = {
  family: ['families/local.html', 'families/local-new.html'],
  source: ['sources/scheme.html', 'sources/scheme-new.html'],
  clause: ['sources/scheme.html#1.1', 'sources/scheme-new.html#1.1-new'],
  item: ['sources/scheme.html#1.1-2024', 'sources/scheme-new.html#1.1-2024-new'],
  table: ['sources/scheme.html#table-1', 'sources/scheme-new.html#table-1-new'],
  row: ['sources/scheme.html#table-1-2', 'sources/scheme-new.html#table-1-new-2'],
  figure: ['sources/scheme.html#figure-1', 'sources/scheme-new.html#figure-1-new'],
  standard: ['standards/q-xx-001.html', 'standards/q-xx-001-new.html'],
  'data of a standard': ['standards/q-xx-001.json', 'standards/q-xx-001-new.json'],
  'Markdown of a standard': ['standards/q-xx-001.md', 'standards/q-xx-001-new.md'],
  'standard renamed before': ['standards/db99-t-1.html', 'standards/db99-t-1-2020-new.html'],
  erratum: ['errata.html#e1', 'errata.html#e100'],
  'cell of the grid': [
    'errata.html#cell-q-xx-002-q-xx-004',
    'errata.html#cell-q-xx-002-new-q-xx-004-new',
  ],
  category: ['categories/general.html', 'categories/general-new.html'],
  subcategory: ['categories/general/terms.html', 'categories/general-new/terms-new.html'],
  subsystem: ['subsystems/digital.html', 'subsystems/digital-new.html'],
  priority: ['subsystems/digital.html#scan', 'subsystems/digital-new.html#scan-new'],
  view: ['views/overall.html', 'views/overall-new.html'],
  system: ['systems/portal.html', 'systems/portal-new.html'],
  flow: ['flows.html#transfer-flow', 'flows.html#transfer-flow-new'],
  participant: ['flows.html#sender', 'flows.html#sender-new'],
  milestone: ['roadmap.html#stage-2024', 'roadmap.html#stage-2024-new'],
  term: ['terms.html#sharing-platform', 'terms.html#sharing-platform-new'],
  'booklet of a family': ['booklets/family-local.html', 'booklets/family-local-new.html'],
  'booklet of a category': ['booklets/category-empty.html', 'booklets/category-empty-new.html'],
};

describe('when every record is renamed', () => {
  test.each(Object.entries(kinds))(
    'the old address of a %s leads to the new one',
    (_, [old, now]) => {
      expect(listAddresses(before)).toContain(old);
      expect(listAddresses(renamed)).toContain(now);
      expect(followMoved(old, moved)).toBe(now);
    },
  );

  test('the schema takes former ids wherever it takes the id of an addressed record', () => {
    const { texts, files: _, ...files } = renamed;
    const problems = Object.entries(files).flatMap(([name, value]) => {
      const { schema } = datasetFiles[name as keyof typeof datasetFiles];
      return schema.safeParse(value).error?.issues ?? [];
    });
    const inTexts = Object.values(texts).flatMap((t) => textFile.safeParse(t).error?.issues ?? []);
    expect([...problems, ...inTexts]).toEqual([]);
  });

  test('no published address is lost, and no rule is broken', () => {
    expect(findRuleViolations(renamed)).toEqual(findRuleViolations(before));
  });

  test('a paragraph with an anchor keeps its old one', () => {
    const dataset = structuredClone(before);
    const block = dataset.texts.scheme?.clauses[0]?.blocks[0];
    Object.assign(block ?? {}, { id: 'cover-title', formerIds: ['cover-1'] });
    const now = new Map(listMoved(dataset)).get('sources/scheme.html#cover-1');
    expect(now).toBe('sources/scheme.html#cover-title');
  });

  test('the erratum of a cell keeps the address of the place it was read at before', () => {
    const dataset = structuredClone(before);
    const cell = dataset.citations.grid?.cells.find((c) => c.printedColumn === 'q-xx-004');
    Object.assign(cell ?? {}, { formerPlaces: [{ row: 'q-xx-002', printedColumn: 'q-xx-001' }] });
    const now = new Map(listMoved(dataset)).get('errata.html#cell-q-xx-002-q-xx-001');
    expect(now).toBe('errata.html#cell-q-xx-002-q-xx-004');
  });
});
