import { type Dataset, type DatasetPart, listParts } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { Finding } from '../issue.ts';
import { findUnresolved, idsOf, type Reference } from './reference.ts';

/** Every reference from one record to another resolves. */
export function checkReferences(dataset: Dataset): Finding[] {
  return [
    ...categoryReferences(dataset),
    ...standardReferences(dataset),
    ...citationReferences(dataset),
    ...placeReferences(dataset),
    ...recordReferences(dataset),
  ].flatMap(findUnresolved);
}

function categoryReferences(dataset: Dataset): Reference[] {
  const { categories } = dataset.categories;
  const families = idsOf(dataset.site.families);
  const known = idsOf(categories);
  return [
    ...categories.map(
      ({ family }, i): Reference => ({
        file: 'categories',
        path: ['categories', i, 'family'],
        value: family,
        what: '标准族',
        known: families,
        where: 'site.json',
      }),
    ),
    ...dataset.subsystems.subsystems.flatMap(({ composition }, i) =>
      composition.map(
        (value, k): Reference => ({
          file: 'subsystems',
          path: ['subsystems', i, 'composition', k],
          value,
          what: '一级分类',
          known,
          where: 'categories.json',
        }),
      ),
    ),
  ];
}

function standardReferences(dataset: Dataset): Reference[] {
  const families = idsOf(dataset.site.families);
  const { categories } = dataset.categories;
  const categoryIds = idsOf(categories);
  const areas = new Set(dataset.subsystems.subsystems.map((s) => s.focusArea));
  return dataset.standards.standards.flatMap((s, i) => {
    const subcategories = categories.find((c) => c.id === s.category)?.subcategories ?? [];
    const refer = (
      field: string,
      value: string | null,
      what: string,
      known: ReadonlySet<string>,
      where: string,
    ): Reference => ({
      file: 'standards',
      path: ['standards', i, field],
      value,
      what,
      known,
      where,
    });
    return [
      refer('family', s.family, '标准族', families, 'site.json'),
      refer('category', s.category, '一级分类', categoryIds, 'categories.json'),
      refer(
        'subcategory',
        s.subcategory,
        '二级分类',
        idsOf(subcategories),
        `categories.json 的 ${s.category}`,
      ),
      refer('focusArea', s.focusArea, '重点工作', areas, 'subsystems.json'),
    ];
  });
}

function citationReferences(dataset: Dataset): Reference[] {
  const { grid, clauses } = dataset.citations;
  const standards = idsOf(dataset.standards.standards);
  const rows = new Set(grid?.rows.map((r) => r.row));
  const refer = (path: JsonPath, value: string | null, inGrid: boolean): Reference => ({
    file: 'citations',
    path,
    value,
    what: '标准',
    known: inGrid ? rows : standards,
    where: inGrid ? 'citations.json 的 rows' : 'standards.json',
  });
  return [
    ...(grid?.rows ?? []).flatMap((r, i) => [
      refer(['grid', 'rows', i, 'row'], r.row, false),
      refer(['grid', 'rows', i, 'diagonal'], r.diagonal, true),
    ]),
    ...(grid?.cells ?? []).flatMap((cell, i) =>
      (['row', 'printedColumn', 'column'] as const).map((key) =>
        refer(['grid', 'cells', i, key], cell[key], true),
      ),
    ),
    ...clauses.flatMap((c, i) =>
      (['citing', 'cited'] as const).map((key) => refer(['clauses', i, key], c[key], false)),
    ),
  ];
}

/** Every `source` inside a `place`, wherever it stands. */
function placeReferences(dataset: Dataset): Reference[] {
  const known = idsOf(dataset.sources.sources);
  const found: Reference[] = [];
  const visit = (file: DatasetPart, value: unknown, path: JsonPath): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const at = [...path, step];
      if (key === 'source' && typeof inner === 'string') {
        found.push({ file, path: at, value: inner, what: '来源', known, where: 'sources.json' });
      } else visit(file, inner, at);
    }
  };
  for (const [file, value] of listParts(dataset)) visit(file, value, []);
  return found;
}

function recordReferences(dataset: Dataset): Reference[] {
  const known = idsOf(dataset.standards.standards);
  const refer = (file: DatasetPart, path: JsonPath, value: string | undefined): Reference => ({
    file,
    path,
    value,
    what: '标准',
    known,
    where: 'standards.json',
  });
  return [
    ...dataset.events.events.map((e, i) => refer('events', ['events', i, 'record'], e.record)),
    ...dataset.errata.errata.map((e, i) => refer('errata', ['errata', i, 'record'], e.record)),
    ...dataset.sources.sources.map((s, i) =>
      refer('sources', ['sources', i, 'standard'], s.standard),
    ),
  ];
}
