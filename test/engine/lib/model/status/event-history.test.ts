import { expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { dropRepeated } from '../../../../../src/lib/model/status/event-history.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const listed = (status: string, text: string, more: Partial<StatusEvent> = {}): StatusEvent => ({
  ...{ record: 'a', kind: 'listed', status, date: null, evidence: [{ text }] },
  ...more,
});

test('a status listed again is told once, as it was listed last, where it then stands', () => {
  const published: StatusEvent = { record: 'a', kind: 'published', date: '2019' };
  const events = [
    ...[published, listed('active', '一'), listed('paused', '二')],
    ...[listed('active', '三'), listed('active', '四', { date: '2020' })],
  ];
  expect(dropRepeated(events)).toEqual([events[0], events[2], events[3], events[4]]);
});

test('a listing with more to say is told whatever comes after it', () => {
  const seen = listed('active', '一', { evidence: [{ text: '一', seenAt: '目录' }] });
  const others = [
    seen,
    listed('active', '一', { note: '见公告' }),
    listed('active', '一', { number: 'X 1' }),
    listed('active', '一', { trust: 'reported' }),
    listed('active', '一'),
  ];
  expect(dropRepeated(others)).toEqual(others);
});

test('the copy of a page as text tells of it once as well', () => {
  const dataset = loadFixture('minimal-dataset');
  const [{ id: record = '' } = {}] = dataset.standards.standards;
  const events = [
    { record, kind: 'published' as const, date: '2019', note: '注' },
    listed('active', '首次', { record }),
    listed('active', '再次', { record }),
  ];
  const model = createModel({ ...dataset, events: { events } }, '2024-06-15');
  const text = writeStandard(model, record);
  expect(text).toContain('再次');
  expect(text).not.toContain('首次');
});
