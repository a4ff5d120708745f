import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Ground } from '../../dataset/findings/ground.ts';
import type { Advice, Finding } from '../../dataset/findings/issue.ts';
import { suggest } from '../../dataset/findings/suggest.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import { findPathFault } from './path-faults.ts';

/** Files have names every system and host can keep, and are there; a file nobody names is a hint. */
export function checkAttachments(dataset: Dataset): Finding[] {
  const found = new Map(dataset.files.map(({ path, size }) => [path, size]));
  const spellings = new Map<string, { path: string; at: JsonPath }>();
  const named = dataset.standards.standards.flatMap(({ files = [] }, i) =>
    files.map(({ path }, k) => ({ path, at: ['standards', i, 'files', k, 'path'] })),
  );
  const findings = named.flatMap(({ path, at }): Finding[] => {
    const fault = findPathFault(path);
    if (fault) return [report('name', at, `${quote(path)} ${fault.problem}`, fault.advice)];
    const first = spellings.get(path.toLowerCase()) ?? { path, at };
    spellings.set(path.toLowerCase(), first);
    if (first.path !== path) {
      const problem = `${quote(path)} 与 ${quote(first.path)} 只有大小写不同`;
      const advice = '给其中一个改名：有的系统分不开它们';
      return [report('twins', at, problem, advice, [{ file: 'standards', path: first.at }])];
    }
    return checkFound(path, at, found);
  });
  return [...findings, ...findUnnamed(found, new Set(named.map(({ path }) => path)))];
}

function checkFound(
  path: string,
  at: JsonPath,
  found: ReadonlyMap<string, number | null>,
): Finding[] {
  const size = found.get(path);
  if (size === null) {
    const advice = '换成文件本身：不能是文件夹，也不能是指向 files 文件夹之外的链接';
    return [report('irregular', at, `files/${path} 不是可以发布的文件`, advice)];
  }
  if (size !== undefined) return [];
  const advice = () => {
    const near = suggest(path, found.keys());
    return near ? `您是不是要写 ${near}？` : '把文件放进数据集的 files 文件夹，或删去这一项';
  };
  return [report('missing', at, `没有 files/${path} 这个文件`, advice)];
}

function findUnnamed(
  found: ReadonlyMap<string, number | null>,
  named: ReadonlySet<string>,
): Finding[] {
  const advice =
    '在 standards.json 相应标准的 files 中写上它，或移出 files 文件夹；没有写上的不发布';
  return [...found].flatMap(([path, size]): Finding[] =>
    size === null || named.has(path)
      ? []
      : [
          {
            ...report('unnamed', ['standards'], `没有标准写到 files/${path}`, advice, [anyName]),
            severity: 'hint',
          },
        ],
  );
}

/** A name that is broken may be that of any file nobody names. */
const anyName: Ground = { file: 'standards', path: ['standards', '*', 'files'], takes: 1 };

const quote = (path: string): string => JSON.stringify(path);

const report = (
  kind: string,
  path: JsonPath,
  problem: string,
  advice: Advice,
  restsOn: readonly Ground[] = [],
): Finding => ({
  file: 'standards',
  path,
  kind: `attachment.${kind}`,
  problem,
  advice,
  restsOn,
});
