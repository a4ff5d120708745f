import { describe, expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import {
  countStatuses,
  nameBadges,
  tellCount,
} from '../../../../../src/lib/model/status/count-statuses.ts';
import { deriveStatus } from '../../../../../src/lib/model/status/derive-status.ts';
import {
  describeBeside,
  describeEvent,
  nameNumbered,
} from '../../../../../src/lib/model/status/describe-status.ts';
import { sayDate } from '../../../../../src/lib/model/status/say-date.ts';
import { statusesOf } from '../../../../../src/lib/model/status/status-scale.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const labels = labelsOf(dataset);
const [source] = dataset.sources.sources;
if (!source) throw new Error('no source');

test.each([
  ['2020', '2020 年'],
  ['2020-05', '2020 年 5 月'],
  ['2020-05-01', '2020-05-01'],
  ['<b>{x}</b>', '<b>{x}</b>'],
])('a partial date in running text: %s', (date, said) => {
  expect(sayDate(labels, date)).toBe(said);
});

describe('an event in words', () => {
  test.each<[Pick<StatusEvent, 'date' | 'kind' | 'status'>, string]>([
    [{ kind: 'listed-active', date: '2020' }, '2020 年列为现行'],
    [{ kind: 'published', date: '2021-03' }, '2021 年 3 月发布'],
    [{ kind: 'published', date: '2021-03-09' }, '2021-03-09 发布'],
    [{ kind: 'replaced', date: null }, '被代替'],
    [{ kind: 'listed', status: 'unstated', date: '2019' }, '2019 年列入清单（状态未载）'],
  ])('%j', (event, words) => {
    expect(describeEvent(dataset, event)).toBe(words);
  });

  test('names the list in which a standard stands without a status, as its place is called', () => {
    const place = { source: source.id, clause: 'table-7', row: 3 };
    const evidence = [{ text: 'x', place }];
    const event = { kind: 'listed', status: 'unstated', date: null, evidence } as const;
    expect(describeEvent(dataset, { ...event, evidence })).toBe('列于表 7（状态未载）');
  });

  test('says by what a standard was replaced, and of what a plan became its number', () => {
    const name = (kind: StatusEvent['kind']) => nameNumbered(dataset, { kind }, '{x} 2').join('');
    expect(name('replaced')).toBe('被 {x} 2 代替');
    expect(name('published')).toBe('发布 {x} 2');
  });
});

describe('counts of statuses', () => {
  const model = { dataset, labels };
  const standard = (event: Omit<StatusEvent, 'record'>) => ({
    status: deriveStatus([{ record: 'x', ...event }], '2024-01-01', statusesOf(dataset)),
  });
  const listed = (date: string | null) => standard({ kind: 'listed', status: 'active', date });
  const reported = standard({ kind: 'implemented', date: '2021', trust: 'reported' });
  const verified = standard({ kind: 'verified', status: 'active', date: '2023-12-01', by: 'y' });
  const count = (standards: ReturnType<typeof standard>[]) =>
    countStatuses(model, standards).map((each) => tellCount(model, each, each.name).join(''));

  test('tell apart what was looked up, what is reported and what stood in a list', () => {
    expect(count([listed('2020'), reported, listed('2020-05'), verified])).toEqual([
      '现行（已核实）1 项',
      '现行（待核实）1 项',
      '列为现行 2 项（自 2020 年未核查）',
    ]);
  });

  test('name the oldest year of several, and none where there is none', () => {
    expect(count([listed('2021'), listed('2019')])).toEqual([
      '列为现行 2 项（最早的自 2019 年未核查）',
    ]);
    expect(count([listed(null)])).toEqual(['列为现行 1 项（列载后未核查）']);
  });

  test('what is to be chosen is called as the badges behind it', () => {
    const active = { id: 'active', name: '现行' };
    expect(nameBadges(model, [listed('2020'), reported], active)).toBe('现行（待核实）、列为现行');
    expect(nameBadges(model, [], active)).toBe('现行');
  });
});

describe('beside a badge', () => {
  const place = { source: source.id, clause: 'table-7', row: 3 };
  test.each<[Omit<StatusEvent, 'record'>, string]>([
    [{ kind: 'listed-active', date: '2020' }, '2020 年，此后未核查'],
    [{ kind: 'listed', status: 'active', date: null }, ''],
    [{ kind: 'implemented', date: '2021-10-01', trust: 'reported' }, '2021-10-01 实施'],
    [{ kind: 'replaced', date: '2021-10-01', trust: 'reported' }, '2021-10-01'],
    [{ kind: 'replaced', date: null, trust: 'reported' }, '日期不详'],
    [{ kind: 'verified', status: 'active', date: '2023', by: '甲' }, '2023 年查实为现行（甲）'],
    [{ kind: 'listed', status: 'unstated', date: '2019' }, '2019 年列入清单'],
    [
      { kind: 'listed', status: 'unstated', date: '2019', evidence: [{ text: 'x', place }] },
      '2019 年列于表 7',
    ],
  ])('%j leaves no more to say', (event, words) => {
    const status = deriveStatus([{ record: 'x', ...event }], '2024-01-01', statusesOf(dataset));
    expect(describeBeside({ dataset, labels }, status)).toBe(words);
  });
});
