import { expect, test } from 'vitest';
import { findPlace } from '../../../src/lib/model/places/find-place.ts';
import { readLines, readSiteDataset } from './read-sources.ts';

const dataset = readSiteDataset();
const { errata, sources, subsystems, texts } = dataset;

/** Slips of the sources: where, what is printed, and a word of the note that says so. */
const slips: [source: string, clause: string, printed: string, noted: string][] = [
  ['framework', '7.2.1', '通过数据交换服务至汇聚数据区', '疑脱“交换”二字'],
  ['framework', '7.3', '提供各地区各部门政务服务平台调用', '疑脱“给”字'],
  ['framework', '9', '信息安全管理体、', '疑脱一“系”字'],
  ['framework', '10', '应急服务相应措施', '疑为“应急服务响应措施”'],
  ['framework', '12', '工程管理系统', '“工程管理体系”不同'],
  ['construction-guide', '1.2', '公共信息资源开发利用', '公共数据资源开发利用'],
  ['construction-guide', '3', '公共信息资源开发利用', '公共数据资源开发利用'],
];

test.each(slips)('%s %s prints %s, and a note says so', (source, clause, printed, noted) => {
  const notes = texts[source]?.clauses
    .find(({ id }) => id === clause)
    ?.blocks.flatMap(({ note }) => note ?? []);
  expect(findPlace(dataset, { source, clause })?.text).toContain(printed);
  expect(notes?.join('\n')).toContain(noted);
});

test('the guide is cited by its own divisions: it has no chapters', () => {
  const said = [
    ...errata.errata.flatMap(({ evidence }) =>
      evidence.filter(({ place }) => place?.source === 'construction-guide').map((e) => e.text),
    ),
    ...(sources.sources.find(({ id }) => id === 'construction-guide')?.condition ?? []),
    ...subsystems.subsystems.flatMap(({ note }) => note ?? []),
  ];
  expect(said.filter((words) => /第[一二三四五六七八九十\d]+章/u.test(words))).toEqual([]);
  expect(said.length).toBeGreaterThan(40);
});

test('the rows said to have a long dash before the year are those that print one', () => {
  const rows = readLines('construction-guide')
    .filter((line) => /^\d+\t.*\t[^\t]*—\d{4}(?:\t|$)/u.test(line))
    .map((line) => line.split('\t')[0]);
  const about = errata.errata.filter(
    ({ kind, field }) => kind === 'normalisation' && field === 'number',
  );
  expect(about.map(({ evidence }) => String(evidence[0]?.place?.row))).toEqual(rows);
  for (const { evidence } of about)
    expect(evidence[0]?.text).toContain(`附表序号 ${rows.join('、')} 均如此`);
});

test('the torn sentence is said to have lost its first half, and nothing about figures', () => {
  const torn = texts['construction-guide']?.clauses.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.torn ? [block.note] : [])),
  );
  expect(torn).toEqual(['此段的前半在换页处缺失，仅存后半，保留原文；不知属于哪一项建设重点。']);
});
