import { describe, expect, test } from 'vitest';
import { readLines, readSiteDataset, squeeze } from './read-sources.ts';

const { subsystems, roadmap, sources, standards } = readSiteDataset();
const guide = readLines('construction-guide');

describe('the subsystems', () => {
  test('have every priority of the guide, word for word', () => {
    const printed = guide.flatMap((line, i) => {
      if (line !== '标准建设重点') return [];
      const rest = guide.slice(i + 1).filter((next) => next !== '');
      return rest.slice(
        0,
        rest.findIndex((next) => /^[（(]|^附表|^用安全体系/u.test(next)),
      );
    });
    const stored = subsystems.subsystems.flatMap(({ priorities }) =>
      priorities.map((p) => squeeze(`${p.title}。${p.text}`)),
    );
    expect(stored).toEqual(printed.map(squeeze));
    expect(stored.length).toBe(16);
  });

  test('take every priority apart without leaving anything out', () => {
    const connecting =
      /^(?:[，、。]|等?(?:政务数据管理|电子文件基础|电子文件应用|基础共性安全|电子政务服务基础)?标准|系统|政务服务平台|“互联网\+监管”系统的|的|架构、?|功能、?|数据、?|接口、?|管理|技术、?|测试、?|评价、?|和|等|电子文件等?|继续研制和发展\s?|强化电子文件应用的安全基础，研制)*$/u;
    const left = subsystems.subsystems.flatMap(({ priorities }) =>
      priorities.flatMap(({ text, items = [] }) => {
        const rest = items.reduce((remaining, { words }) => remaining.replace(words, ''), text);
        return connecting.test(rest) ? [] : [rest];
      }),
    );
    expect(left).toEqual([]);
  });

  test('leave the whole of 公共数据资源开发利用 unanswered', () => {
    const items = subsystems.subsystems
      .find((s) => s.id === 'public-data-use')
      ?.priorities.flatMap((p) => p.items ?? []);
    expect(items?.length).toBe(10);
    expect(items?.filter(({ answeredBy }) => answeredBy.length > 0)).toEqual([]);
  });

  test('give as the reason for an answer only words that stand in the title', () => {
    const titles = new Map(standards.standards.map((s) => [s.id, s.title]));
    const links = subsystems.subsystems.flatMap((s) =>
      s.priorities.flatMap((p) => (p.items ?? []).flatMap((i) => i.answeredBy)),
    );
    const wrong = links.filter(({ standard, reason }) =>
      [...reason.matchAll(/名称[为含]((?:“[^”]+”)+)/gu)].some(([, quoted = '']) =>
        [...quoted.matchAll(/“([^”]+)”/gu)].some(
          ([, words]) => !titles.get(standard)?.includes(words ?? ''),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('have their figures by caption', () => {
    const captions = guide.filter((line) => /^图 ?[2-5]/u.test(line));
    expect(subsystems.subsystems.map(({ figure }) => figure?.caption)).toEqual(captions);
  });
});

test('every stage of the roadmap is there, word for word', () => {
  const printed = guide.filter((line) => /^(?:到 )?20\d\d 年，/u.test(line));
  expect(roadmap.roadmap?.milestones.map(({ text }) => text)).toEqual(printed);
  expect(roadmap.roadmap?.milestones.map(({ date }) => date)).toEqual(['2020', '2021', '2022']);
});

test('every date and fact of the front matter of the framework is in its record', () => {
  const lines = readLines('framework');
  const source = sources.sources.find((s) => s.id === 'framework');
  const front = lines.slice(0, lines.indexOf('目 次')).filter((line) => line !== '');
  expect(front).toEqual([
    source?.marking,
    `ICS ${source?.ics}`,
    source?.ccs,
    'ZWFW',
    '国家政务服务平台标准',
    source?.number,
    source?.title,
    `${source?.published} 发布`,
    `${source?.implemented} 实施`,
    `${source?.issuer} 发布`,
  ]);
  const lineWith = (start: string) =>
    lines.find((line) => line.startsWith(start))?.slice(start.length);
  expect(lineWith('本标准起草单位：')).toBe(`${source?.draftedBy?.join('、')}。`);
  expect(lineWith('本标准主要起草人：')).toBe(`${source?.authors?.join('、')}。`);
});
