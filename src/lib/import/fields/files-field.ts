import { suggest } from '../../dataset/findings/suggest.ts';
import { formatMap } from '../columns/read-map.ts';
import type { Draft } from '../draft/draft.ts';
import { CellProblem, type ImportField } from './import-field.ts';

/** The files that go with a standard: by their place in the folder of files, or by name where only one is called so. */
export const files: ImportField = {
  several: true,
  read: (_, record) => (record.files ?? []).map(({ path }) => path).join('\n'),
  write: (draft, record, cells) => {
    const named = cells.flatMap((cell) => listFileNames(draft, cell));
    const found = named.map((name) => ({ name, path: findFile(draft, name) }));
    const lost = found.flatMap(({ name, path }) => (path === undefined ? [name] : []));
    if (lost.length > 0) throw nameLost(draft, lost);
    const paths = [...new Set(found.flatMap(({ path }) => path ?? []))];
    const known = record.files ?? [];
    if (paths.join('\n') === known.map(({ path }) => path).join('\n')) return 'same';
    record.files = paths.map((path) => known.find((file) => file.path === path) ?? { path });
    return 'taken';
  },
};

/** The names a cell lists; a line that is one as it stands is not taken apart. */
function listFileNames(draft: Pick<Draft, 'dataset'>, cell: string): string[] {
  const names = cell
    .split('\n')
    .flatMap((line) => (findFile(draft, line) === undefined ? line.split(/[；;]+/u) : [line]));
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** Whether a cell names a file there is. */
export const namesFile = (draft: Pick<Draft, 'dataset'>, cell: string): boolean =>
  listFileNames(draft, cell).some((name) => findFile(draft, name) !== undefined);

/** The place of the file that a name means; undefined where there is none, or several are called so. */
function findFile({ dataset }: Pick<Draft, 'dataset'>, name: string): string | undefined {
  const wanted = fold(name).replace(/^(?:\.\/)?(?:files\/)?/u, '');
  const paths = dataset.files.flatMap(({ path, size }) => (size === null ? [] : [path]));
  const exact = paths.find((path) => fold(path) === wanted);
  if (exact !== undefined) return exact;
  const alike = paths.filter((path) => fold(path).endsWith(`/${wanted}`));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Names are compared in one of the forms of Unicode that look alike, with the slashes of any system. */
const fold = (path: string): string => path.normalize('NFC').replaceAll('\\', '/');

function nameLost({ dataset, writing }: Draft, names: readonly string[]): CellProblem {
  const [name = ''] = names;
  const near = suggest(
    name,
    dataset.files.map(({ path }) => path),
  );
  const like = near ? `（相近的有 ${near}）` : '';
  const column = formatMap([{ heading: writing.heading, field: 'ignore' }]);
  return new CellProblem(
    `files 文件夹中没有 ${names.join('、')}${like}`,
    `把文件放进数据集的 files 文件夹，或改正文件名（几个文件之间写“；”或换行）；这一列不导入的，加 --map "${column}"`,
  );
}
