import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms whose words readers see: all of them stand in src/lib/labels, under keys. */
const rooms = 'src/{client,components,pages,build,lib}/**/*.{ts,astro}';
/** What speaks to maintainers, in Chinese, or reads Chinese: checks, schemas, imports, the number grammar, questions, old addresses. */
const exempt = [
  /^src\/lib\/labels\/(zh-cn\/|schema\.ts)/,
  /^src\/lib\/model\/titles\/title-parts\.ts$/,
  /^src\/lib\/dataset\//,
  /^src\/lib\/numbering\//,
  /^src\/lib\/html\/check-pages\.ts$/,
  /^src\/lib\/search\/query\/(question-words|loose-words|find-value-id)\.ts$/,
  /^src\/lib\/concepts\/[a-z]+\/(schema|rules|records)\.ts$/,
  /^src\/build\/output\//,
  /^src\/lib\/(import|review)\//,
];
const han = /\p{sc=Han}/u;

/** What a finding of the checks consists of, and what only maintainers meet. */
const messages = new Set(['what', 'problem', 'advice', 'where']);

function speaksToMaintainers(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return true;
  return ts.isPropertyAssignment(node) && messages.has(node.name.getText());
}

/** The Chinese strings of a module that readers may see. */
function findStrings(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (speaksToMaintainers(node)) return;
    const literal =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
    if (
      (literal || ts.isTemplateTail(node) || ts.isRegularExpressionLiteral(node)) &&
      han.test(node.text)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** The same of an Astro file: its front matter, and the lines of its markup. */
function findWords(file: string, code = readFileSync(file, 'utf8')): string[] {
  if (!file.endsWith('.astro')) return findStrings(code);
  const [, script = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(code) ?? [
    '',
    '',
    code,
  ];
  const shown = markup.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').split('\n');
  return [...findStrings(script), ...shown.filter((line) => han.test(line))];
}

test('no word a reader sees stands in code', () => {
  const files = globSync(rooms)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !exempt.some((pattern) => pattern.test(file)));
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => findWords(file).map((words) => `${file}: ${words}`))).toEqual([]);
});

test.each([
  ['x.ts', "const a = '标准';"],
  ['x.ts', 'const a = `标准`;'],
  ['x.ts', 'const a = /分类/;'],
  ['x.astro', '---\nconst a = 1;\n---\n\n<p>标准</p>\n'],
  ['x.astro', "---\nconst a = '标准';\n---\n\n<p></p>\n"],
])('a word in code is found: %s %s', (file, code) => {
  expect(findWords(file, code)).toHaveLength(1);
});

test('what is no word for readers is not', () => {
  expect(findStrings("// 标准\nthrow new Error('标准');\nconst a = { what: '标准' };")).toEqual([]);
});
