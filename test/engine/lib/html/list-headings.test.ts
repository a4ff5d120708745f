import { expect, test } from 'vitest';
import { listHeadings } from '../../../../src/lib/html/list-headings.ts';
import { parsePart } from '../../../../src/lib/html/parse-page.ts';

const three =
  '<h2 id="a">甲</h2><p>x</p><h2 id="b">乙 &amp; &lt;i&gt;</h2><h2 id="c"><em>丙</em></h2>';

test('lists second-level headings with their words as text', () => {
  expect(listHeadings(parsePart(three))).toEqual([
    { id: 'a', words: '甲' },
    { id: 'b', words: '乙 & <i>' },
    { id: 'c', words: '丙' },
  ]);
});

test('prefers the anchor in a heading, whose address does not hang on its words', () => {
  const html = three.replace('id="a">', 'id="a"><a class="anchor" id="6" href="#6"></a>');
  expect(listHeadings(parsePart(html))[0]).toEqual({ id: '6', words: '甲' });
});

test('lists nothing when there are too few headings, or too few with an id', () => {
  expect(listHeadings(parsePart('<h2 id="a">甲</h2><h2 id="b">乙</h2>'))).toEqual([]);
  expect(listHeadings(parsePart('<h2>甲</h2><h2>乙</h2><h2 id="c">丙</h2>'))).toEqual([]);
  expect(listHeadings(parsePart(''))).toEqual([]);
});

test('takes nothing in a comment, an attribute or a script for a heading', () => {
  const html = `<!-- ${three} --><script>'${three}'</script><p title='<h2 id="d">丁</h2>'></p>`;
  expect(listHeadings(parsePart(html + three))).toHaveLength(3);
});
