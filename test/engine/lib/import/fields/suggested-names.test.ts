import { describe, expect, test } from 'vitest';
import { spellPinyin } from '../../../../../src/build/spell-pinyin.ts';
import { suggestName } from '../../../../../src/lib/import/fields/suggest-name.ts';
import { suggestStatus } from '../../../../../src/lib/import/fields/suggest-status.ts';
import { readRows as read, tryImport } from '../try-import.ts';

const statuses = ['在研', '即将实施', '现行', '被代替', '废止'];

describe('a status nobody knows', () => {
  test.each([
    ['现形', '现行'],
    ['废至', '废止'],
    ['发止', '废止'],
    ['在妍', '在研'],
    ['现 型', '现行'],
    ['即将实拖', null],
    ['即将实时', '即将实施'],
    ['被待替', '被代替'],
    ['试行', null],
    ['暂缓', null],
    ['行', null],
    ['', null],
  ])('%s may be meant as %s', (word, near) => {
    expect(suggestStatus(word, statuses, spellPinyin)).toBe(near);
  });

  test('is hinted at in the report, against those that were there', () => {
    const rows = ['现形', '废至', '暂缓甲乙', '暂缓甲乙丙'].map((word, i) => [`第${i}项`, word]);
    const lines = read([['名称', '状态'], ...rows])
      .remarks.format(9)
      .join('\n');
    expect(lines).toMatch(/现形：.+与“现行”相近/);
    expect(lines).toMatch(/废至：.+与“废止”相近/);
    expect(lines).not.toMatch(/暂缓甲乙丙：.+相近/);
  });
});

describe('a name nobody knows', () => {
  test.each([
    ['信息按全', '信息安全', true],
    ['信息安全类', '信息安全', true],
    ['Genaral', 'General', true],
    ['行业标准', '国家标准', false],
    ['设计标准', '变电标准', false],
    ['输电设计', '变电设计', false],
    ['第1部分', '第2部分', false],
    ['第十一部分', '第十部分', false],
    ['附录甲类', '附录乙类', false],
    ['Class A', 'Class B', false],
    ['二级要求', '三级要求', false],
    ['发电类', '用电类', false],
  ])('%s is near %s: %s', (name, other, isNear) => {
    expect(suggestName(name, [other], spellPinyin)).toBe(isNear ? other : null);
    expect(suggestName(other, [name], spellPinyin)).toBe(isNear ? name : null);
  });

  test('is compared with the categories that were there, not with those of the same table', () => {
    const heading = ['名称', '分类'];
    const told = (...args: Parameters<typeof tryImport>) =>
      tryImport(...args)
        .remarks.format(9)
        .join('\n');
    const { dataset } = read([heading, ['甲', '运行维护']]);
    expect(told(dataset, [heading, ['乙', '运行与维护']])).toContain('与已有的“运行维护”相近');
    expect(told(dataset, [heading, ['乙', '设计审查'], ['丙', '设计审查类']])).not.toContain(
      '相近',
    );
  });
});
