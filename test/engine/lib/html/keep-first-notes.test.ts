import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepFirstNotes, noted, noteId } from '../../../../src/lib/html/keep-first-notes.ts';
import { listElements, parsePart } from '../../../../src/lib/html/parse-page.ts';
import { type GlossaryWord, glossaryWords } from '../../../../src/lib/labels/glossary.ts';

const write = (id: GlossaryWord, said: string) =>
  `<span class="${noted}"><button popovertarget="${noteId(id)}">${said}</button><span popover id="${noteId(id)}">means</span></span>`;
const keep = (html: string) => keepFirstNotes(html, parsePart(html));

test('the first of each word keeps its note, the others are the word alone', () => {
  const first = write('reported', '待核实');
  const other = write('inferred', '编者推断');
  const html = `<p>a ${first} b</p><ul><li>${write('reported', '待核实')}</li><li>${other}&amp;${write('inferred', '&lt;b>')}</li></ul>`;
  expect(keep(html)).toBe(
    `<p>a ${first} b</p><ul><li>待核实</li><li>${other}&amp;&lt;b></li></ul>`,
  );
});

test('a page without repeated words is left as it is', () => {
  const html = `<P title='x'>${write('dated', 'd')}<br>&nbsp;<p>`;
  expect(keep(html)).toBe(html);
});

test('the text stays, and no id stands twice', () => {
  const words = fc.array(
    fc.tuple(fc.constantFrom(...glossaryWords), fc.stringMatching(/^[a-z甲]+$/)),
  );
  fc.assert(
    fc.property(words, (list) => {
      const kept = keep(
        list.map(([id, said]) => `<td>${said}${write(id, said)}</td>`).join('<i>x</i>'),
      );
      const ids = listElements(parsePart(kept)).flatMap(({ properties }) => properties.id ?? []);
      expect(ids).toEqual([...new Set(list.map(([id]) => noteId(id)))]);
      const text = kept.replaceAll('means', '').replace(/<[^>]*>/g, '');
      expect(text).toBe(list.map(([, said]) => said + said).join('x'));
    }),
  );
});
