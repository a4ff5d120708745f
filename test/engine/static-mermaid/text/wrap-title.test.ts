import { wrapTitle } from 'static-mermaid/wrap-title';
import { expect, test } from 'vitest';
import { measureText } from '../../../../packages/static-mermaid/text/measure-text.ts';
import { graph } from '../fixtures/sources.ts';

const titles = Object.values(graph.standards);
const widths = [6, 8, 10, 14, 20];

test.each([
  [
    '政务服务事项基本目录及实施清单 第1部分：编码要求',
    10,
    ['政务服务事项基本', '目录及实施清单', '第1部分：编码要求'],
  ],
  ['指标数据采集技术（接口）要求', 10, ['指标数据采集技术', '（接口）要求']],
  ['短', 10, ['短']],
  ['', 10, []],
])('%s at %d em', (title, width, lines) => {
  expect(wrapTitle(title, { width })).toEqual(lines);
});

test('terms to keep are not broken', () => {
  const title = '国家政务服务平台政务服务门户建设要求';
  const wrapping = { width: 12, keep: ['国家政务服务平台', '政务服务'] };
  expect(wrapTitle(title, wrapping)).toEqual(['国家政务服务平台', '政务服务门户建设要求']);
});

test.each(widths)('no title loses text or leaves the line at %d em', (width) => {
  const offenders = titles.filter((title) => {
    const lines = wrapTitle(title, { width });
    const whole = lines.join('').replaceAll(' ', '') === title.replaceAll(' ', '');
    return !whole || lines.some((line) => measureText(line) > width + 1);
  });
  expect(offenders).toEqual([]);
});

test.each(widths)('no line begins or ends with the wrong punctuation at %d em', (width) => {
  const lines = titles.flatMap((title) => wrapTitle(title, { width }));
  expect(lines.filter((line) => /^[，。、：；）》]|[（《]$/.test(line))).toEqual([]);
});

test('a part number stays whole', () => {
  const lines = titles.flatMap((title) => wrapTitle(title, { width: 8 }));
  expect(lines.filter((line) => /第$|^\d+部分|第\d+$/.test(line))).toEqual([]);
});
