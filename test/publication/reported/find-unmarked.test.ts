import { expect, test } from 'vitest';
import { findInFeed, findInJson, findInPage, findInText } from './find-unmarked.ts';

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
