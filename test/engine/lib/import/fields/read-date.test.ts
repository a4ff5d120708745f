import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellProblem } from '../../../../../src/lib/import/fields/import-field.ts';
import { readDate } from '../../../../../src/lib/import/fields/read-date.ts';

test.each([
  ['2019-03-01', '2019-03-01'],
  ['2019/3/1', '2019-03-01'],
  ['2019.3.1', '2019-03-01'],
  ['2019年3月1日', '2019-03-01'],
  ['２０１９／３／１', '2019-03-01'],
  ['2019 年 3 月 1 日', '2019-03-01'],
  ['2019—03—01', '2019-03-01'],
  ['20190301', '2019-03-01'],
  ['2019-03-01 00:00:00', '2019-03-01'],
  ['2019-03', '2019-03'],
  ['2019年3月', '2019-03'],
  ['2019', '2019'],
  ['2019年', '2019'],
  ['2019 年 3 月', '2019-03'],
  ['June 2014', '2014-06'],
  ['Jun 2014', '2014-06'],
  ['sept. 2014', '2014-09'],
  ['14 June 2014', '2014-06-14'],
  ['14th June, 2014', '2014-06-14'],
  ['June 14, 2014', '2014-06-14'],
  ['5-May-2014', '2014-05-05'],
  ['43525', '2019-03-01'],
  ['43525.5', '2019-03-01'],
  ['29221', '1980-01-01'],
  ['2020-02-29', '2020-02-29'],
])('%s is %s', (cell, date) => {
  expect(readDate(cell)).toBe(date);
});

test.each([
  '二〇一九',
  'Juneteenth 2014',
  '31 June 2014',
  'June',
  'June 14',
  'Number 2014',
  '2019-13',
  '2019-02-30',
  '2019-02-29',
  '3/1/2019',
  '2019-3-',
  '待定',
  '123',
  '99999',
  // A year and a month, which is no number of days.
  '20211',
  '19999',
  '29220',
  '2019-03-01起',
])('%s is no date', (cell) => {
  expect(() => readDate(cell)).toThrow(CellProblem);
});

test('a day is the same day however it is typed, also as a number of days', () => {
  const days = fc.date({
    min: new Date('1980-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      const [year = '', month = '', last = ''] = date
        .split('-')
        .map((part) => String(Number(part)));
      const serial = Math.floor(day.getTime() / 86_400_000) + 25_569;
      const typed = [
        date,
        `${year}/${month}/${last}`,
        `${year}年${month}月${last}日`,
        String(serial),
      ];
      expect(typed.map((cell) => readDate(cell))).toEqual(typed.map(() => date));
    }),
  );
});
