import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const processor = unified().use(remarkParse).use(remarkGfm);

const readText = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
};
const listKinds = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(listKinds) : []),
];

test('hostile titles stay text: the file holds no HTML and leads nowhere', () => {
  for (const { id, label, titleLabel } of model.standards) {
    const tree = processor.parse(writeStandard(model, id));
    const [first] = tree.children;
    expect(first && readText(first)).toBe(`${label} ${titleLabel}`);
    const allowed = ['root', 'heading', 'paragraph', 'text', 'list', 'listItem'];
    const others = listKinds(tree).filter((kind) => !allowed.includes(kind));
    expect(others.filter((kind) => !kind.startsWith('table'))).toEqual([]);
  }
});
