import { expect, test } from 'vitest';
import {
  findInFeed,
  findInFragment,
  findInJson,
  findInPage,
  findInText,
  findInTitles,
} from './find-unmarked.ts';

const facts = ['GB/T 1-2020'];

test('a line that tells of it is found unless it says so itself', () => {
  const page = (body: string) => `<!doctype html><html><body><main>${body}</main></body></html>`;
  expect(findInPage(page('<p>见 <a href="x">GB/T 1—2020</a></p><p>待核实</p>'), facts)).toEqual([
    '见 GB/T 1—2020',
  ]);
  expect(findInPage(page('<p>GB/T 1-2020 <span>待核实</span></p>'), facts)).toEqual([]);
  expect(
    findInPage(page('<table><tr><td>GB/T 1-2020</td><td>待核实</td></tr></table>'), facts),
  ).toEqual([]);
  expect(findInText('GB/T 1-2020\n待核实', facts)).toEqual(['GB/T 1-2020']);
  expect(
    findInFeed('<feed>待核实<entry>GB/T 1-2020</entry><entry>待核实</entry></feed>', facts),
  ).toEqual(['GB/T 1-2020']);
});

test('a member is found unless what it is part of says so', () => {
  const number = 'GB/T 1-2020';
  expect(findInJson({ trust: 'reported', events: [{ number }] }, facts)).toEqual([number]);
  expect(
    findInJson([{ number, trust: 'reported' }, { status: { number, reported: true } }], facts),
  ).toEqual([]);
  expect(findInJson({ verdict: { basis: 'reported', instead: [number] } }, facts)).toEqual([]);
  expect(findInJson({ verdict: { basis: 'listed', instead: [number] } }, facts)).toEqual([number]);
});

test('words of the full text are found unless their mark is near', () => {
  const find = (content: string) => findInFragment(`head${JSON.stringify({ content })}`, facts);
  expect(find('甲 GB/T 1—2020 待核实')).toEqual([]);
  expect(find('甲 GB/T 1—2020 乙')).toHaveLength(1);
  expect(find(`GB/T 1-2020${'乙'.repeat(400)}待核实`)).toHaveLength(1);
  expect(find('乙（见 某网 GB/T 1-2020）')).toEqual([]);
});

test('a row of the index of titles is found unless its mark or its grounds say so', () => {
  const find = (values: number[], more?: object) => {
    const facets = [
      { name: 'status', values: [['active'], ['replaced']] },
      { name: 'basis', values: [['reported'], ['listed']] },
    ];
    const rows = [['a', '甲', ['GB/T 1-2020'], values, ...(more ? [more] : [])]];
    return findInTitles(`receive("titles",${JSON.stringify({ facets, rows })});`, facts);
  };
  expect(find([0, 0])).toEqual([]);
  expect(find([0, 1])).toHaveLength(1);
  expect(find([0, -1])).toHaveLength(1);
  expect(find([0, 1], { mark: '待核实' })).toEqual([]);
  expect(find([0, 1], { mark: '' })).toHaveLength(1);
});

test('what stands in a box of a drawing is a line of its own', () => {
  const drawing = (words: string) =>
    `<body><svg><text><tspan>GB/T 1-2020${words}</tspan><tspan>名称</tspan></text><text>待核实</text></svg></body>`;
  expect(findInPage(drawing(''), facts)).toHaveLength(1);
  expect(findInPage(drawing(' 待核实'), facts)).toEqual([]);
});
