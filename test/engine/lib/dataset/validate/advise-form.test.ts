import { describe, expect, test } from 'vitest';
import type { DatasetPart } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { findSchemaViolations } from '../../../../../src/lib/dataset/validate/schema-findings.ts';

const advise = (file: DatasetPart, value: unknown): string[] =>
  findSchemaViolations(file, value).map(readAdvice);
const adviseEvent = (more: object) =>
  advise('events', {
    events: [{ record: 'a', kind: 'listed', status: 'active', date: null, ...more }],
  });
const adviseStandard = (more: object) =>
  advise('standards', { standards: [{ id: 'a', title: '甲', ...more }] });

test.each([
  ['2021年', '写作 "2021"'],
  ['2021/3/1', '写作 "2021-03-01"'],
  ['２０２１年3月', '写作 "2021-03"'],
  ['June 2014', '写作 "2014-06"'],
  ['去年', '写作 YYYY、YYYY-MM 或 YYYY-MM-DD，如 "2021"、"2021-03-01"；来源未给出则为 null'],
  ['2021-02-30', '没有这样的月日：核对后改正，来源未给出则为 null'],
  [2021, '写作 "2021"'],
])('the date %s', (date, advice) => {
  expect(adviseEvent({ date })).toEqual([advice]);
});

test('a status by its name, of an event and of a standard', () => {
  const [advice] = adviseEvent({ status: '试行' });
  expect(advice).toMatch(/现行 active.*site\.json 的 statuses.*"name":"试行"/u);
  expect(adviseStandard({ status: '试行' })).toEqual([
    expect.stringMatching(/events\.json 添加 \{"record":"a".*"试行".*site\.json 的 statuses/u),
  ]);
  expect(adviseStandard({ status: 'active' })[0]).not.toContain('statuses');
});

describe('a day as a field of a standard', () => {
  test.each([
    ['publishedDate', '2021年', '"kind":"published","date":"2021"'],
    ['published', '2021-03', '"kind":"published","date":"2021-03"'],
    ['实施日期', '2021年3月1日', '"kind":"implemented","date":"2021-03-01"'],
    ['withdrawnDate', '某日', '"kind":"withdrawn","date":"YYYY-MM-DD"'],
  ])('%s is that of an event', (key, typed, event) => {
    const [advice] = adviseStandard({ [key]: typed });
    expect(advice).toMatch(/^日期是事件的：删去它，在 events\.json 添加/u);
    expect(advice).toContain(event);
  });

  test.each(['titel', '__proto__x', 'publisher'])('%s is not', (key) => {
    expect(adviseStandard({ [key]: '2021' })[0]).not.toContain('events.json');
  });
});

test.each([
  ['links', 'http://a.example', '写作 {"kind":"fulltext","address":"http://a.example"}；kind 可为'],
  ['bodies', '某单位', '写作 {"role":"issuer","name":"某单位"}；role 可为'],
  ['files', 'a.pdf', '写作 {"path":"a.pdf"}'],
  ['links', 5, '写作 {"kind":"fulltext","address":"…"}；kind 可为'],
])('an item of %s that is no object: %s', (key, item, advice) => {
  expect(adviseStandard({ [key]: [item] })).toEqual([expect.stringContaining(advice)]);
});

test('an id of other letters', () => {
  const statuses = [{ id: '试行', name: '试行', tone: 'active' }];
  const site = { title: '甲', shortTitle: '甲', description: '甲', version: '0.0.1', families: [] };
  expect(advise('site', { ...site, statuses })).toEqual([
    expect.stringMatching(/^标识只用小写字母、数字与连字符/u),
  ]);
});
