import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';

/** Where a dataset tells the status of standards, it tells that of each: every one has at least one event. */
export function checkEvents(dataset: Dataset): Finding[] {
  if (dataset.events.events.length === 0) return [];
  const events = { file: 'events', path: ['events', '*', 'record'], takes: 1 } as const;
  const known = new Set(dataset.events.events.map((e) => e.record));
  const replaced = new Set(
    dataset.relations.relations.flatMap(({ type, to }) => (type === 'replaces' ? [to] : [])),
  );
  return dataset.standards.standards.flatMap(({ id }, i): Finding[] => {
    if (known.has(id)) return [];
    const advice = `在 events.json 添加 record 为 ${id} 的一条（kind 为 listed，写明 status；或 listed-active、listed-planned）`;
    return [
      {
        file: 'standards',
        path: ['standards', i],
        kind: 'event.missing',
        problem: replaced.has(id)
          ? '没有状态事件，网站上只依代替关系写“被代替”，此前的状态不写'
          : '没有状态事件，网站上不写它的状态',
        advice,
        severity: 'hint',
        restsOn: [events, { file: 'standards', path: ['standards', i, 'id'] }],
      },
    ];
  });
}
