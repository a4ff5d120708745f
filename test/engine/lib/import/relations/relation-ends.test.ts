import { describe, expect, test } from 'vitest';
import {
  relationHeading as heading,
  listProblems,
  numbered,
  relate,
  tryImport,
} from '../try-import.ts';

describe('a relation that cannot be', () => {
  test('is told by row and column where standards would replace each other in a circle', () => {
    const result = tryImport(numbered, [
      heading,
      ['GB/T 1-2020', '甲', '现行', 'GB/T 2-2020', ''],
      ['GB/T 2-2020', '乙', '现行', 'GB/T 3-2020', ''],
      ['GB/T 3-2020', '丙', '现行', '', ''],
      ['GB/T 1-2020', '甲', '现行', '', 'GB/T 3-2020'],
      ['GB/T 4-2020', '丁', '现行', 'GB/T 3-2020', ''],
    ]);
    expect(listProblems(result)).toEqual([
      expect.stringMatching(
        /^第 \d 行“(?:被?代替|代替标准)”列“GB\/T \d-2020” — 代替或版次的关系成环：(?:GB\/T [123]-2020 → ){3}GB\/T [123]-2020；环上还有第 \d 行、第 \d 行 — /,
      ),
    ]);
    const both = tryImport(numbered, [heading, ['GB/T 1-2020', '甲'], ['GB/T 2-2020', '乙']], {
      relations: [
        ['标准', '关系', '对方'],
        ['GB/T 1-2020', '代替', 'GB/T 2-2020'],
        ['GB/T 1-2020', '下一版', 'GB/T 2-2020'],
      ],
    });
    expect(listProblems(both)).toEqual([
      expect.stringMatching(
        /^工作表“relations”第 [23] 行“.+成环.+环上还有工作表“relations”第 [23] 行/,
      ),
    ]);
  });

  test('is left out and told by row and column where a standard would replace itself', () => {
    const { relations, remarks } = relate(
      ['GB/T 1-2020', '甲', '现行', 'GB/T 1—2020、GB/T 1-2010', ''],
      ['GB/T 2-2020', '乙', '现行', '', 'GB/T 2-2020'],
    );
    expect(relations).toEqual([
      { type: 'replaces', from: 'gb-t-1-2020', to: { number: 'GB/T 1-2010' } },
    ]);
    expect(remarks.format(9)).toEqual(
      expect.arrayContaining([
        '一项标准与自己的关系，未取：2 处',
        '  第 2 行“代替标准”列“GB/T 1—2020、GB/T 1-2010”',
        '  第 3 行“被代替”列“GB/T 2-2020”',
      ]),
    );
  });
});

describe('a standard named by its title', () => {
  test('is linked where it is in the catalogue, white space aside', () => {
    const { relations } = relate(
      ['GB/T 1-2020', '甲', '现行', '《某  规定》、《某规定的说明》', ''],
      ['', '某 规定', '被代替', '', ''],
    );
    expect(relations.map(({ to }) => to)).toEqual([
      expect.stringMatching(/^u/),
      { title: '某规定的说明' },
    ]);
  });

  test('is not the one that names it, but its edition before', () => {
    const alone = relate(['GB/T 1-2020', '规定', '现行', '《规定》', '']);
    expect(alone.relations.map(({ to }) => to)).toEqual([{ title: '规定' }]);
    const { relations } = relate(
      ['GB/T 1-2020', '规定', '现行', '《规定》', ''],
      ['GB/T 1-2010', '规定', '被代替', '', ''],
    );
    expect(relations).toEqual([{ type: 'replaces', from: 'gb-t-1-2020', to: 'gb-t-1-2010' }]);
  });

  test('that several have is told with all of them', () => {
    const { relations, remarks } = relate(
      ['GB/T 1-2020', '甲', '现行', '《规定》', ''],
      ['GB/T 2-2020', '规定', '现行', '', ''],
      ['GB/T 3-2020', '规定', '现行', '', ''],
    );
    expect(relations.map(({ to }) => to)).toEqual([{ title: '规定' }]);
    expect(remarks.format(9).join('\n')).toContain(
      '  第 2 行“代替标准”列“《规定》”：gb-t-2-2020、gb-t-3-2020',
    );
  });

  test('is linked when it comes later, and that is said', () => {
    const rows = [heading, ['GB/T 1-2020', '甲', '现行', '《规定》', '']];
    const { dataset } = tryImport(numbered, rows);
    const later = tryImport(dataset, [...rows, ['GB/T 2-2010', '规定', '废止', '', '']]);
    expect(later.dataset.relations.relations.map(({ to }) => to)).toEqual(['gb-t-2-2010']);
    expect(later.settled).toMatchObject([{ heading: '改动的关系' }]);
  });
});
