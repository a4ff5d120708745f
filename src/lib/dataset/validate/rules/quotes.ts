import { findPlace } from '../../../model/places/find-place.ts';
import type { Dataset, DatasetPart } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { SourcePlace } from '../../types.ts';
import type { Finding } from '../issue.ts';

interface Quote {
  file: DatasetPart;
  path: JsonPath;
  words: string;
  place: SourcePlace;
}

/** What the dataset says a source document prints stands in the text of that document, but for white space. */
export function checkQuotes(dataset: Dataset): Finding[] {
  return listQuotes(dataset).flatMap(({ file, path, words, place }): Finding[] => {
    const found = findPlace(dataset, place);
    if (!found || squeeze(found.text).includes(squeeze(words).replace(/[。；]$/u, ''))) return [];
    const problem = `照录的文字与 texts/${place.source}.json 的 ${found.id} 不符`;
    return [{ file, path, problem, advice: '逐字核对；两处应一致（空白不计）' }];
  });
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

function listQuotes(dataset: Dataset): Quote[] {
  return [
    ...categoryQuotes(dataset),
    ...subsystemQuotes(dataset),
    ...platformQuotes(dataset),
    ...dataset.terms.terms.map(
      ({ definition, place }, i): Quote => ({
        file: 'terms',
        path: ['terms', i, 'definition'],
        words: definition,
        place,
      }),
    ),
    ...(dataset.roadmap.roadmap?.milestones ?? []).map(
      ({ text, place }, i): Quote => ({
        file: 'roadmap',
        path: ['roadmap', 'milestones', i, 'text'],
        words: text,
        place,
      }),
    ),
  ];
}

function categoryQuotes(dataset: Dataset): Quote[] {
  return dataset.categories.categories.flatMap(({ description, place, subcategories }, i) => [
    ...description.map(
      (words, k): Quote => ({
        file: 'categories',
        path: ['categories', i, 'description', k],
        words,
        place,
      }),
    ),
    ...subcategories.flatMap((sub, n) =>
      sub.description.map(
        (words, k): Quote => ({
          file: 'categories',
          path: ['categories', i, 'subcategories', n, 'description', k],
          words,
          place,
        }),
      ),
    ),
  ]);
}

function subsystemQuotes(dataset: Dataset): Quote[] {
  return dataset.subsystems.subsystems.flatMap(({ place, ...subsystem }, i) => {
    const quote = (words: string, ...path: JsonPath): Quote => ({
      file: 'subsystems',
      path: ['subsystems', i, ...path],
      words,
      place,
    });
    return [
      ...subsystem.description.map((words, k) => quote(words, 'description', k)),
      quote(subsystem.figure.caption, 'figure', 'caption'),
      ...(subsystem.tornText ?? []).map((words, k) => quote(words, 'tornText', k)),
      ...subsystem.priorities.map(({ title, text }, k) =>
        quote(`${title}。${text}`, 'priorities', k),
      ),
    ];
  });
}

function platformQuotes(dataset: Dataset): Quote[] {
  const { overview, views, systems } = dataset.platform;
  const holders: [JsonPath, readonly { place: SourcePlace; quote?: string | undefined }[]][] = [
    [['overview'], overview?.statements ?? []],
    ...views.map((v, i): (typeof holders)[number] => [['views', i], v.statements]),
    ...systems.map((s, i): (typeof holders)[number] => [['systems', i], s.statements]),
  ];
  return [
    ...holders.flatMap(([path, statements]) =>
      statements.flatMap(({ place, quote }, k): Quote[] =>
        quote === undefined
          ? []
          : [{ file: 'platform', path: [...path, 'statements', k, 'quote'], words: quote, place }],
      ),
    ),
    ...dataset.flows.exchanges.map(
      ({ quote, place }, i): Quote => ({
        file: 'flows',
        path: ['exchanges', i, 'quote'],
        words: quote,
        place,
      }),
    ),
  ];
}
