import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Ground } from './ground.ts';
import type { Finding } from './issue.ts';
import { adviseReference } from './suggest.ts';

/** A value that should be the id of a record elsewhere. */
export interface Reference {
  file: DatasetPart;
  path: JsonPath;
  value: string | null | undefined;
  /** What readers call the records referred to. */
  what: string;
  known: ReadonlySet<string>;
  /** The files the known ones are in. */
  files: readonly DatasetPart[];
  /** Where in them, in words; the files alone, when absent. */
  where?: string;
  /** What else it rests on that it does not resolve: what the known ones were chosen by. */
  restsOn?: readonly Ground[];
}

/** The finding for a reference that does not resolve; none for one that does, or that is absent. */
export function findUnresolved({
  file,
  path,
  value,
  what,
  known,
  files,
  where = files.map((name) => `${name}.json`).join(' 与 '),
  restsOn = [],
}: Reference): Finding[] {
  if (value === null || value === undefined || known.has(value)) return [];
  const problem = `未知的${what} ${JSON.stringify(value)}`;
  return [
    {
      file,
      path,
      kind: `reference.unresolved:${files.join('+')}`,
      problem,
      advice: adviseReference(value, known, where),
      restsOn: [{ files, id: value }, ...restsOn],
    },
  ];
}

/** References to standards: from every link of a list, whose records name a standard each. @param path of the list. */
export function referLinks(
  file: DatasetPart,
  path: JsonPath,
  links: readonly { standard: string }[] | undefined,
  known: ReadonlySet<string>,
): Reference[] {
  return (links ?? []).map(({ standard }, i) => ({
    file,
    path: [...path, i, 'standard'],
    value: standard,
    what: '标准',
    known,
    files: ['standards'],
  }));
}

/** The ids of records. */
export function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map((r) => r.id));
}

/** The finding for a standard that is said to cite itself. */
export function selfCitation(path: JsonPath, id: string): Finding {
  const restsOn = [{ file: 'citations' as const, path }];
  const advice = '改正引用方或被引用方；图中整行错位时校正对角线';
  return {
    file: 'citations',
    path,
    kind: 'citation.self',
    problem: `${id} 引用了自身`,
    advice,
    restsOn,
  };
}
