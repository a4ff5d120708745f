import { expect, test } from 'vitest';
import { splitNames } from '../../../../../src/lib/import/fields/split-names.ts';

test.each([
  ['Fielding, R.; Reschke, J.', ['Fielding, R.', 'Reschke, J.']],
  ['Smith, John；张三、李四', ['Smith, John', '张三', '李四']],
  ['张三, 李四；王五', ['张三', '李四', '王五']],
  ['Smith, John\nBlack, A. B.', ['Smith, John', 'Black, A. B.']],
  ['R. Fielding, Ed.', ['R. Fielding, Ed.']],
  ['R. Fielding, Ed., J. Reschke, Jr.', ['R. Fielding, Ed.', 'J. Reschke, Jr.']],
  ['Fielding, R.', ['Fielding, R.']],
  ['张三、李四，王五,赵六', ['张三', '李四', '王五', '赵六']],
  ['张三、Smith, John', ['张三', 'Smith, John']],
  ['A. Author, B. Writer', ['A. Author', 'B. Writer']],
  ['Ed.', ['Ed.']],
  ['Fielding, R. and Reschke, J.', ['Fielding, R.', 'Reschke, J.']],
  [
    'Fielding, R., Nottingham, M., and Reschke, J., Ed.',
    ['Fielding, R.', 'Nottingham, M.', 'Reschke, J., Ed.'],
  ],
  [
    'R. Fielding & J. van der Berg and J.-P. Müller',
    ['R. Fielding', 'J. van der Berg', 'J.-P. Müller'],
  ],
  ['Fielding, R. and Reschke, J.; Black, A. B.', ['Fielding, R.', 'Reschke, J.', 'Black, A. B.']],
  ['J. and M. Smith', ['J. and M. Smith']],
  ['Research and Development', ['Research and Development']],
  ['李四（副组长，执笔）', ['李四（副组长，执笔）']],
  [
    '张三(组长、统稿)、李四（副组长；执笔），王五',
    ['张三(组长、统稿)', '李四（副组长；执笔）', '王五'],
  ],
  ['Doe, A. (lead; Smith and Jones), Roe, B.', ['Doe', 'A. (lead; Smith and Jones)', 'Roe, B.']],
  ['张三、李四），王五', ['张三', '李四）', '王五']],
  ['张三（、李四', ['张三（', '李四']],
  ['Smith, J. Jr. and Doe, A.', ['Smith, J. Jr.', 'Doe, A.']],
  ['Smith, J. R. III and Doe, A., Ph.D.', ['Smith, J. R. III', 'Doe, A., Ph.D.']],
  ['Roy T. Fielding & Mark Nottingham', ['Roy T. Fielding', 'Mark Nottingham']],
  ['Roy Fielding, Mark Nottingham and Tim Bray', ['Roy Fielding', 'Mark Nottingham', 'Tim Bray']],
  ['Anne van Kesteren and Tim Berners-Lee', ['Anne van Kesteren', 'Tim Berners-Lee']],
  ['Oxford University and Bell Labs', ['Oxford University and Bell Labs']],
  ['Mark Nottingham and others', ['Mark Nottingham and others']],
])('people: %s', (cell, names) => {
  expect(splitNames([cell], 'people')).toEqual(names);
});

test.each([
  ['W3C, Inc.', ['W3C, Inc.']],
  ['A. Smith and B. Jones', ['A. Smith and B. Jones']],
  ['IEC/TC 57, Power systems', ['IEC/TC 57, Power systems']],
  ['甲公司、乙公司，丙公司', ['甲公司', '乙公司', '丙公司']],
  ['甲公司、Foo，Ltd.', ['甲公司', 'Foo, Ltd.']],
  ['甲公司、乙公司；丙公司', ['甲公司', '乙公司', '丙公司']],
])('bodies: %s', (cell, names) => {
  expect(splitNames([cell], 'bodies')).toEqual(names);
});
