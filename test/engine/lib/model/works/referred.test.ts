import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { linkReferred, readReferred } from '../../../../../src/lib/model/works/find-referred.ts';
import { listKin } from '../../../../../src/lib/model/works/list-kin.ts';
import { listMarks, markText } from '../../../../../src/lib/pages/mentions.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('editions-dataset');
const day = '2024-06-15';
const model = createModel(fixture, day);

describe('what a reference leads to', () => {
  test.each([
    ['GB/T 35273-2017', 'standards/gb-t-35273-2017.html', false],
    ['gbt35273—2020', 'standards/gb-t-35273-2020.html', false],
    ['GB/T 35273', 'works/gb-t-35273.html', false],
    ['《个人信息安全规范》（GB/T 35273）', 'works/gb-t-35273.html', false],
    ['GB/T 35273-2031', 'works/gb-t-35273.html', true],
    ['GB/T 500.351', 'works/gb-t-500-351.html', false],
    ['20230001-T-469', 'standards/20230001-t-469.html', false],
  ])('%s: %s', (text, address, isMissing) => {
    expect(readReferred(model, text)).toMatchObject({ address, isMissing });
  });

  test.each([
    ['a standard the dataset has nothing of', 'GB/T 99999'],
    ['an edition of one', 'GB/T 99999-2020'],
    ['an amendment that is not there', 'GB/T 35273-2020/XG9-2022'],
    ['all parts', 'GB/T 500（所有部分）'],
    ['a text', '</script>{x}'],
    ['nothing', ''],
  ])('%s leads nowhere', (_, text) => {
    expect(readReferred(model, text)).toBeUndefined();
  });

  test('it is a link as it is written, and says so when the edition is not there', () => {
    const tell = (words: string) => formatFact({ parts: linkReferred(model, words) });
    expect(linkReferred(model, 'gbt35273')).toEqual([
      { words: 'gbt35273', address: 'works/gb-t-35273.html' },
    ]);
    expect(tell('GB/T 35273—2031')).toBe(
      model.labels.say('work.missing', { reference: 'GB/T 35273—2031' }),
    );
    expect(linkReferred(model, '<b>')).toEqual(['<b>']);
    const self = 'gb-t-35273-2017';
    expect(linkReferred(model, 'GB/T 35273-2017', undefined, self)).toEqual(['GB/T 35273-2017']);
  });

  /** A text with links as `[address]` and flags as `(id)`. */
  const show = (text: string) =>
    markText(text, listMarks(model, 'x', 'sources/x.html'), new Set())
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('url' in part) return `[${part.url.replace(/^\.\.\/|\.html$/g, '')}]`;
        return part.type === 'mdxJsxTextElement' ? `(${part.attributes[0]?.value})` : '?';
      })
      .join('');

  test('numbers in running text lead there, each the first time', () => {
    const text = '按GB/T 35273和GB/T 35273—2017、GB/T 35273-2031，GB/T 35273再按GB/T 99999。';
    expect(show(text)).toBe(
      '按[works/gb-t-35273]和[standards/gb-t-35273-2017]、[works/gb-t-35273](edition)，GB/T 35273再按GB/T 99999。',
    );
  });

  test('every edition that is missing is marked, each the first time', () => {
    expect(show('见GB/T 35273-2031、gbt35273—2031、GB/T 35273-2032、GB/T 35273。')).toBe(
      '见[works/gb-t-35273](edition)、gbt35273—2031、[works/gb-t-35273](edition)、[works/gb-t-35273]。',
    );
  });
});

describe('works that follow one another', () => {
  const changed = (relations: Relation[]) => {
    const dataset = structuredClone(fixture);
    dataset.relations = { relations };
    return createModel(dataset, day);
  };
  const kin = (of: typeof model, id: string) => {
    const work = of.findWork(id);
    const { forerunners, successors } = work
      ? listKin(of, work)
      : { forerunners: [], successors: [] };
    return [forerunners.map((each) => each.id), successors.map((each) => each.id)];
  };
  const ends = { from: 'gb-t-35273-2020', to: 'gb-t-700-2010' };

  test.each(['replaces', 'previous'] as const)('are told of on both pages: %s', (type) => {
    const of = changed([{ type, ...ends }]);
    expect(kin(of, 'gb-t-35273')).toEqual([['gb-t-700'], []]);
    expect(kin(of, 'gb-t-700')).toEqual([[], ['gb-t-35273']]);
    expect(of.works.length).toBe(model.works.length);
    const page = (id: string) =>
      JSON.stringify(listPages(of).find(({ address }) => address === `works/${id}.html`)?.blocks);
    expect(page('gb-t-35273')).toContain('"url":"gb-t-700.html"');
    expect(page('gb-t-700')).toContain('"url":"gb-t-35273.html"');
  });

  test.each(['partlyReplaces', 'related', 'amends', 'adopts'] as const)('not by %s', (type) => {
    expect(kin(changed([{ type, ...ends }]), 'gb-t-35273')).toEqual([[], []]);
  });

  test('not by what is yet to come, nor by editions of one work', () => {
    const later = { type: 'replaces', ...ends, date: '2999' } as const;
    expect(kin(changed([later]), 'gb-t-700')).toEqual([[], []]);
    const own = { type: 'replaces', from: ends.from, to: 'gb-t-35273-2017' } as const;
    expect(kin(changed([own]), 'gb-t-35273')).toEqual([[], []]);
  });
});
