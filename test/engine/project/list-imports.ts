import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The room a file stands in. @param path relative to the root of the project. */
export function roomOf(path: string): string {
  if (path === 'src/client/contract.ts') return 'contract';
  if (path.startsWith('packages/static-mermaid/')) return 'static-mermaid';
  // The schema of a concept is part of that of a dataset.
  if (/^src\/lib\/concepts\/[^/]+\/schema\.ts$/.test(path)) return 'lib/dataset';
  if (path.startsWith('src/lib/dataset/validate/')) return 'lib/validate';
  const room = /^src\/(lib\/[^/]+)\//.exec(path)?.[1];
  if (room) return room;
  // The collections of Astro are read during a build.
  if (path === 'src/content.config.ts') return 'build';
  return /^(?:src\/)?([^/]+)\//.exec(path)?.[1] ?? path;
}

/** The room or package an import leads to; a path that begins with `/` begins at the root of the project. */
export function readTarget(file: string, specifier: string): string {
  if (/^\.{0,2}\//.test(specifier)) {
    const base = specifier.startsWith('/') ? '.' : posix.dirname(file);
    return roomOf(posix.join(base, specifier.replace(/\?.*/u, '')));
  }
  if (specifier.startsWith('node:')) return 'node';
  if (specifier === 'astro' || /^astro[:/]/.test(specifier)) return 'astro';
  // The hand-written pages that go with a dataset.
  if (specifier.startsWith('@guide/')) return 'content';
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  return name === 'static-mermaid' ? name : `npm:${name}`;
}

/** What a file imports, types and patterns of `import.meta.glob` included. @param code of it, when not as it stands. */
export function listImports(file: string, code = readFileSync(file, 'utf8')): string[] {
  return file.endsWith('.astro') ? listInAstro(code) : listInScript(code);
}

function listInScript(code: string): string[] {
  const imported = ts.preProcessFile(code, true, true).importedFiles;
  return [...imported.map(({ fileName }) => fileName), ...listGlobs(code)];
}

/** The patterns of files a script takes in; those it leaves out are among them. */
function listGlobs(code: string): string[] {
  if (!code.includes('import.meta.glob')) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') {
      const [given] = node.arguments;
      const patterns = given && ts.isArrayLiteralExpression(given) ? given.elements : [given];
      for (const each of patterns) {
        if (each && ts.isStringLiteralLike(each)) found.push(each.text.replace(/^!/, ''));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** In its front matter, in scripts of its markup, and in expressions of that. */
function listInAstro(code: string): string[] {
  const [all = '', front = ''] = /^---\n([\s\S]*?)\n---/.exec(code) ?? [];
  const markup = code.slice(all.length);
  const script = /<script\b([^>]*?)\/?>(?:([\s\S]*?)<\/script>)?/g;
  const inScripts = [...markup.matchAll(script)].flatMap(([, attributes = '', inner = '']) => [
    ...[...attributes.matchAll(/\bsrc=["']([^"']+)["']/g)].map(([, src = '']) => src),
    ...listInScript(inner),
  ]);
  const called = /\bimport(?:\.meta\.glob)?\s*(?:<[^()]*>)?\(\s*\[?\s*(["'`])([^"'`]+)\1/g;
  const inMarkup = [...markup.replace(script, '').matchAll(called)].map(([, , path = '']) => path);
  return [...listInScript(front), ...inScripts, ...inMarkup];
}
