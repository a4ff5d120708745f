import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import { dateOfDataset } from '../../model/status/settle-day.ts';

/**
 * What editors saw, looked up or noted on a day the dataset does not reach: its date is then older than what it holds.
 * What is announced for later, an event or a relation to come, is none of that.
 */
export function checkDay(dataset: Dataset): Finding[] {
  const day = dateOfDataset(dataset);
  if (day === null) return [];
  return listDays(dataset)
    .filter(({ date }) => date.slice(0, day.length) > day)
    .map(
      ({ file, path, date }): Finding => ({
        ...{ file, path, kind: 'status.newer', severity: 'hint' },
        problem: `${date} 晚于数据的日期 ${day}`,
        advice: '把 site.json 的 asOf 改为不早于这一天，或改正这里的日期',
        restsOn: [{ file: 'site', path: ['asOf'] }],
      }),
    );
}

interface Day {
  file: 'events' | 'errata' | 'relations';
  path: JsonPath;
  date: string;
}

/** The days on which something was seen, looked up or noted, where they stand. */
function listDays({ events, errata, relations }: Dataset): Day[] {
  const looks = events.events.flatMap(({ kind, date }, i): Day[] =>
    kind === 'verified' && date ? [{ file: 'events', path: ['events', i, 'date'], date }] : [],
  );
  const notes = errata.errata.flatMap(({ date }, i): Day[] =>
    date ? [{ file: 'errata', path: ['errata', i, 'date'], date }] : [],
  );
  return [
    ...looks,
    ...notes,
    ...listSeen('events', events.events),
    ...listSeen('errata', errata.errata),
    ...listSeen('relations', relations.relations),
  ];
}

const listSeen = (
  file: Day['file'],
  records: readonly { evidence?: readonly { seenOn?: string | undefined }[] | undefined }[],
): Day[] =>
  records.flatMap(({ evidence = [] }, i) =>
    evidence.flatMap(({ seenOn }, at): Day[] =>
      seenOn ? [{ file, path: [file, i, 'evidence', at, 'seenOn'], date: seenOn }] : [],
    ),
  );
