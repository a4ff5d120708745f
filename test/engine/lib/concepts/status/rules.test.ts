import { expect, test } from 'vitest';
import type { DeclaredStatus } from '../../../../../src/lib/concepts/status/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('statuses-dataset');

/** What is wrong once the fixture has these statuses beside its own, and its first event these members. */
function findProblems(statuses: DeclaredStatus[], event: Partial<StatusEvent> = {}): string[] {
  const dataset: Dataset = structuredClone(fixture);
  dataset.site.statuses?.push(...statuses);
  const [first] = dataset.events.events;
  if (first) Object.assign(first, event);
  return findRuleViolations(dataset).map(
    ({ file, path, problem, advice }) =>
      `${file} ${path.join('.')} — ${problem} — ${readAdvice({ advice })}`,
  );
}

const known = 'site.json 的 statuses 与内置的 planned、upcoming、active、replaced、withdrawn';

const cases: [name: string, DeclaredStatus[], Partial<StatusEvent>, string[]][] = [
  ['statuses nobody has', [{ id: 'unused', name: 'Unused', tone: 'neutral' }], {}, []],
  ['a listing under a status of everyone', [], { kind: 'listed', status: 'upcoming' }, []],
  [
    'a misspelt status',
    [],
    { kind: 'listed', status: 'recomendation' },
    [
      `events events.0.status — 未知的状态 "recomendation" — 您是不是要写 recommendation？已有的值见 ${known}`,
    ],
  ],
  [
    'the name of what every object has',
    [],
    { kind: 'listed', status: 'constructor' },
    [`events events.0.status — 未知的状态 "constructor" — 改为 ${known} 中已有的值`],
  ],
  [
    'a listing without a status',
    [],
    { kind: 'listed' },
    [
      'events events.0 — 没有写明列为何种状态 — 添加 status：site.json 的 statuses 中的标识，或内置的状态',
    ],
  ],
  [
    'a status of another event',
    [],
    { kind: 'published', status: 'note' },
    [
      'events events.0.status — published 事件不写 status — 删去 status，或把 kind 改为 listed 或 verified',
    ],
  ],
  [
    'two of one id',
    [{ id: 'note', name: 'Another', tone: 'neutral' }],
    {},
    ['site statuses.8.id — 状态标识 "note" 重复 — 已用于 site.json 的 statuses.4.id；改用别的值'],
  ],
  [
    'two of one name',
    [{ id: 'other', name: 'Note', tone: 'active' }],
    {},
    [
      'site statuses.8.name — 状态名称 "Note" 重复 — 已用于 site.json 的 statuses.4.name；改用别的值',
    ],
  ],
  [
    'one of everyone read as another',
    [{ id: 'withdrawn', name: 'Gone', tone: 'active' }],
    {},
    [
      'site statuses.8.tone — 内置的状态 withdrawn 的 tone 只能是 withdrawn — 改为 withdrawn；另一种状态用另一个标识',
    ],
  ],
  [
    'the id of having none',
    [{ id: 'unstated', name: 'None', tone: 'neutral' }],
    {},
    ['site statuses.8.id — 标识 unstated 已用于未载状态的标准 — 换一个标识'],
  ],
];

test.each(cases)('%s', (_, statuses, event, problems) => {
  expect(findProblems(statuses, event)).toEqual(problems);
});

test('a verification says what was found, on which day and by whom, and nothing less', () => {
  const whole = { kind: 'verified', status: 'note', date: '2026-05-04', by: '某单位' } as const;
  const find = ({ trust, ...event }: Partial<StatusEvent>) =>
    findProblems([], { ...event, trust } as Partial<StatusEvent>);
  expect(find(whole)).toEqual([]);
  expect(find({ ...whole, trust: 'verified' })).toEqual([]);
  expect(find({ ...whole, date: '2026-05' }).join()).toContain('没有写明查实的日期');
  expect(find({ ...whole, date: null }).join()).toContain('没有写明查实的日期');
  expect(find({ ...whole, trust: 'reported' }).join()).toContain('可信程度不能是 reported');
  expect(find({ kind: 'verified', status: 'note', date: '2026-05-04' }).join()).toContain(
    '由谁查实',
  );
  expect(find({ kind: 'verified', date: '2026-05-04', by: '某单位' }).join()).toContain(
    '查实为何种状态',
  );
  expect(find({ ...whole, status: 'unstated' }).join()).toContain('未知的状态');
  expect(find({ kind: 'listed', status: 'unstated' })).toEqual([]);
  expect(find({ kind: 'listed', status: 'note', by: '某单位' }).join()).toContain(
    'listed 事件不写 by',
  );
});

test('beside sources an event says how far it is to be trusted; without them it need not', () => {
  const { trust: _, ...event } = fixture.events.events[0] as StatusEvent;
  const dataset = { ...fixture, events: { events: [event, ...fixture.events.events.slice(1)] } };
  expect(findRuleViolations(dataset)).toEqual([]);
  const { sources } = loadFixture('minimal-dataset');
  const found = findRuleViolations({ ...dataset, sources });
  expect(found.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
    ['status.untrusted', 'events.0'],
  ]);
});
