import { type Anchored, listAnchors } from '../../../addresses/list-anchors.ts';
import { gridRowId, isPageId } from '../../../addresses/page-ids.ts';
import { type Dataset, type DatasetPart, listParts } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { SourceText } from '../../types.ts';

/** No record, and no place of a source text, has an id that pages use themselves: there would be two of it. */
export function checkPageIds(dataset: Dataset): Finding[] {
  const rows = dataset.citations.grid?.rows.length ?? 0;
  return [
    ...listParts(dataset).flatMap(([file, value]) =>
      [...eachId(value, [])]
        .filter(({ id }) => isPageId(id))
        .map(({ id, path }) => reportId(file, path, id, '搜索框与图')),
    ),
    ...Object.entries(dataset.texts).flatMap(([name, text]) =>
      checkAnchors(text, rows).map(({ id, path, user }) =>
        reportId(`texts/${name}`, path, id, user),
      ),
    ),
  ];
}

function reportId(file: DatasetPart, path: JsonPath, id: string, user: string): Finding {
  const problem = `标识 ${JSON.stringify(id)} 是网页自用的`;
  return {
    file,
    path,
    kind: 'id.of-pages',
    problem,
    advice: `网页上的${user}用了它；改用别的标识`,
  };
}

/** The anchors nobody wrote down: of the rows of tables, and of the rows of a grid where another has them. */
function checkAnchors(
  text: SourceText,
  rows: number,
): { id: string; path: JsonPath; user: string }[] {
  const pathOf = ({ clause }: Anchored) => ['clauses', text.clauses.indexOf(clause)];
  const anchors = listAnchors(text);
  const grids = text.clauses.flatMap(({ blocks }) =>
    blocks.flatMap(({ figure }) => (figure?.grid ? [figure.id] : [])),
  );
  const gridIds = new Set(
    grids.flatMap((id) => Array.from({ length: rows }, (_, i) => gridRowId(id, i + 1))),
  );
  return [
    ...anchors
      .filter(({ kind, id }) => kind === 'row' && isPageId(id))
      .map((found) => ({ id: found.id, path: pathOf(found), user: '搜索框与图' })),
    ...anchors
      .filter(({ id }) => gridIds.has(id))
      .map((found) => ({ id: found.id, path: pathOf(found), user: '引用关系方格的行' })),
  ];
}

/** Every id and every former id, wherever it stands. */
function* eachId(value: unknown, path: JsonPath): Generator<{ id: string; path: JsonPath }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const named = at.at(-1) === 'id' || path.at(-1) === 'formerIds';
    if (typeof inner !== 'string') yield* eachId(inner, at);
    else if (named) yield { id: inner, path: at };
  }
}
