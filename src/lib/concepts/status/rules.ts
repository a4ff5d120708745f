import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { ClaimGroup } from '../../dataset/findings/claim.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { Reference } from '../../dataset/findings/reference.ts';
import { isFoundOtherwise, readEffectDate } from '../../model/relations/imply-ends.ts';
import { isEndTone, statusesOf, unstated } from '../../model/status/status-scale.ts';
import { builtInStatuses } from './schema.ts';

const builtIn: ReadonlySet<string> = new Set(builtInStatuses);

const declared = ({ site }: Dataset) => site.statuses ?? [];

/** The ids and the names of the statuses a dataset declares: readers could not tell two of one name apart. */
export function claimStatuses(dataset: Dataset): ClaimGroup[] {
  const claim = (key: 'id' | 'name') =>
    declared(dataset).map((status, i) => ({
      value: status[key],
      file: 'site' as const,
      path: ['statuses', i, key],
    }));
  return [
    { scope: 'status', what: '状态标识', claims: claim('id') },
    { scope: 'status-name', what: '状态名称', claims: claim('name') },
  ];
}

/** The statuses that listings name. */
export function referToStatuses(dataset: Dataset): Reference[] {
  const statuses = [...declared(dataset).map(({ id }) => id), ...builtIn];
  const known = new Set(statuses);
  const listed = new Set([...statuses, unstated]);
  return dataset.events.events.map(({ kind, status }, i) => ({
    file: 'events',
    path: ['events', i, 'status'],
    value: status,
    what: '状态',
    known: kind === 'listed' ? listed : known,
    files: ['site'],
    where: `site.json 的 statuses 与内置的 ${builtInStatuses.join('、')}`,
  }));
}

/** A name given to a status everyone knows does not make it another; no status is called as where there is none. */
export function checkStatuses(dataset: Dataset): Finding[] {
  return declared(dataset).flatMap(({ id, tone }, i): Finding[] => {
    const at = { file: 'site', path: ['statuses', i, 'tone'] } as const;
    if (builtIn.has(id) && tone !== id) {
      const problem = `内置的状态 ${id} 的 tone 只能是 ${id}`;
      return [
        { ...at, kind: 'status.tone', problem, advice: `改为 ${id}；另一种状态用另一个标识` },
      ];
    }
    if (id !== unstated) return [];
    const problem = '标识 unstated 已用于未载状态的标准';
    return [
      {
        ...at,
        path: ['statuses', i, 'id'],
        kind: 'status.reserved',
        problem,
        advice: '换一个标识',
      },
    ];
  });
}

/** A listing and a verification name a status, and no other event does. */
export function checkListings({ events }: Dataset): Finding[] {
  return events.events.flatMap(({ kind, status }, i): Finding[] => {
    const restsOn = [{ file: 'events', path: ['events', i, 'kind'] }] as const;
    const names = kind === 'listed' || kind === 'verified';
    if (names && status === undefined) {
      const advice = '添加 status：site.json 的 statuses 中的标识，或内置的状态';
      const problem = kind === 'listed' ? '没有写明列为何种状态' : '没有写明查实为何种状态';
      return [
        { file: 'events', path: ['events', i], kind: 'status.unnamed', problem, advice, restsOn },
      ];
    }
    if (names || status === undefined) return [];
    const problem = `${kind} 事件不写 status`;
    const advice = '删去 status，或把 kind 改为 listed 或 verified';
    const path = ['events', i, 'status'];
    return [{ file: 'events', path, kind: 'status.misplaced', problem, advice, restsOn }];
  });
}

/** Beside source documents every event says how far it is to be trusted: whether they prove it, or somebody else says so. */
export function checkTrust({ events, sources }: Dataset): Finding[] {
  if (sources.sources.length === 0) return [];
  return events.events.flatMap(({ kind, trust }, i): Finding[] => {
    if (trust !== undefined || kind === 'verified') return [];
    const problem = '没有写明可信程度，而本数据集有来源文件';
    const advice = '添加 trust：来源文件可证的写 proved-by-source，其他清单或消息所说的写 reported';
    const restsOn = [{ file: 'events', path: ['events', i, 'trust'] }] as const;
    return [
      { file: 'events', path: ['events', i], kind: 'status.untrusted', problem, advice, restsOn },
    ];
  });
}

/**
 * Who looked a status up and what says a standard was at its end by then do not agree: the look decides, and somebody
 * has to look once more.
 */
export function checkContradictions(dataset: Dataset): Finding[] {
  const { events, relations } = dataset;
  const statuses = statusesOf(dataset);
  const isEnd = (status = '') => isEndTone(statuses.resolve(status).tone);
  const looks = events.events.filter(({ kind, status }) => kind === 'verified' && !isEnd(status));
  const looked = Map.groupBy(looks, ({ record }) => record);
  const histories = Map.groupBy(events.events, ({ record }) => record);
  const report = (file: 'events' | 'relations', i: number, id: string, date?: string | null) =>
    (looked.get(id) ?? [])
      .filter((look) => isFoundOtherwise(date, look))
      .slice(-1)
      .map(
        (look): Finding => ({
          ...{ file, path: [file, i], kind: 'status.contradicted', severity: 'hint' },
          problem: `${id} 于 ${look.date} 查实为${statuses.resolve(look.status ?? '').name}，这里却说它${date ? `在 ${date} ` : ''}已到终点`,
          advice: '网站以查实的为准，并写明二者不符；再查一次，不实的删去',
        }),
      );
  return [
    ...events.events.flatMap(({ record, kind, date }, i) =>
      kind === 'replaced' || kind === 'withdrawn' ? report('events', i, record, date) : [],
    ),
    ...relations.relations.flatMap((relation, i) => {
      const { type, from, to } = relation;
      if (type !== 'replaces' || typeof to !== 'string') return [];
      const newer = typeof from === 'string' ? histories.get(from) : undefined;
      return report('relations', i, to, readEffectDate(relation, newer));
    }),
  ];
}

/** Whoever verified a status says when and who looked; of no other event is that said, nor is it less than verified. */
export function checkVerifications({ events }: Dataset): Finding[] {
  return events.events.flatMap(({ kind, date, by, trust }, i): Finding[] => {
    const find = (field: string, problem: string, advice: string): Finding => {
      const path = ['events', i, ...(field ? [field] : [])];
      return { file: 'events', path, kind: 'status.verification', problem, advice };
    };
    if (kind !== 'verified') {
      return by === undefined ? [] : [find('by', `${kind} 事件不写 by`, '删去 by')];
    }
    const isDay = date !== null && date.length === 10;
    return [
      ...(isDay ? [] : [find('date', '没有写明查实的日期', '写明查实的那一天：YYYY-MM-DD')]),
      ...(by === undefined ? [find('', '没有写明由谁查实', '添加 by：查实的单位')] : []),
      ...(trust === undefined || trust === 'verified'
        ? []
        : [find('trust', `查实的状态可信程度不能是 ${trust}`, '删去 trust')]),
    ];
  });
}
