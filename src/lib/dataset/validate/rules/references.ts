import { concepts } from '../../../concepts/registry.ts';
import { type Dataset, type DatasetPart, listParts } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { findUnresolved, idsOf, type Reference } from '../../findings/reference.ts';
import type { JsonPath } from '../../json/parse-json.ts';

/** Every reference from one record to another resolves. */
export function checkReferences(dataset: Dataset): Finding[] {
  return [
    ...standardReferences(dataset),
    ...citationReferences(dataset),
    ...placeReferences(dataset),
    ...recordReferences(dataset),
    ...concepts.flatMap((concept) => concept.references?.(dataset) ?? []),
  ].flatMap(findUnresolved);
}

function standardReferences({ site, standards }: Dataset): Reference[] {
  const known = idsOf(site.families);
  return standards.standards.map(({ family }, i) => ({
    file: 'standards',
    path: ['standards', i, 'family'],
    value: family,
    what: '标准族',
    known,
    files: ['site'],
  }));
}

function citationReferences({ citations, standards }: Dataset): Reference[] {
  const known = idsOf(standards.standards);
  return citations.clauses.flatMap((clause, i) =>
    (['citing', 'cited'] as const).map(
      (key): Reference => ({
        file: 'citations',
        path: ['clauses', i, key],
        value: clause[key],
        what: '标准',
        known,
        files: ['standards'],
      }),
    ),
  );
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
        found.push({ file, path: at, value: inner, what: '来源', known, files: ['sources'] });
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
    files: ['standards'],
  });
  return [
    ...dataset.events.events.map((e, i) => refer('events', ['events', i, 'record'], e.record)),
    ...dataset.errata.errata.map((e, i) => refer('errata', ['errata', i, 'record'], e.record)),
    ...dataset.sources.sources.map((s, i) =>
      refer('sources', ['sources', i, 'standard'], s.standard),
    ),
  ];
}
