import { anchorOf, indexText } from '../../../model/places/find-place.ts';
import { type Dataset, type DatasetPart, listParts } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { suggest } from '../../findings/suggest.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { SourcePlace } from '../../types.ts';

/** Every place in a source document whose text is in the dataset is a place of that text. */
export function checkPlaces(dataset: Dataset): Finding[] {
  return listParts(dataset).flatMap(([file, value]) =>
    [...eachPlace(value, [])].flatMap(({ place, path }) => {
      const text = dataset.texts[place.source];
      if (!text) return [];
      const known = indexText(text);
      const anchor = anchorOf(place);
      return known.has(anchor) ? [] : [unknownPlace(file, path, place, anchor, known)];
    }),
  );
}

function unknownPlace(
  file: DatasetPart,
  path: JsonPath,
  { source, row }: SourcePlace,
  anchor: string,
  known: ReadonlyMap<string, unknown>,
): Finding {
  return {
    file,
    path: [...path, row === undefined ? 'clause' : 'row'],
    kind: 'place.unknown',
    restsOn: [
      { files: [`texts/${source}`], id: anchor },
      { file, path: [...path, 'clause'] },
    ],
    problem: `texts/${source}.json 中没有锚点 ${JSON.stringify(anchor)}`,
    advice: () => {
      const near = suggest(anchor, known.keys());
      return near ? `您是不是要写 ${near}？` : `改为 texts/${source}.json 中已有的锚点`;
    },
  };
}

/** Every object that names a source and a clause, wherever it stands. */
function* eachPlace(
  value: unknown,
  path: JsonPath,
): Generator<{ place: SourcePlace; path: JsonPath }> {
  if (value === null || typeof value !== 'object') return;
  const { source, clause } = value as Partial<SourcePlace>;
  if (typeof source === 'string' && typeof clause === 'string') {
    yield { place: value as SourcePlace, path };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* eachPlace(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
