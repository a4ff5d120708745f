import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runScriptOf } from '../engine/scripts/project-copy.ts';

/** An evaluator that leaves the reading of generated pages to @astrojs/mdx. */
const throughAstro = (folder: string) => `
const pages: Record<string, any> = import.meta.glob('/${folder}/**/*.mdx', { eager: true });
export const evaluatePage = (id: string) => pages['/${folder}/' + id + '.mdx'].Content;
`;

/** Leaves one generated page of every kind, and gives their addresses without ending. */
function keepOneOfEachKind(folder: string): string[] {
  const kinds = new Map<string, string>();
  for (const name of globSync('**/*.mdx', { cwd: folder }).sort()) {
    const kind = /^"?kind"?: "(.*)"$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
    if (kinds.has(kind)) rmSync(join(folder, name));
    else kinds.set(kind, name.replaceAll('\\', '/').replace(/\.mdx$/, ''));
  }
  return [...kinds.values()];
}

test.each(['test/fixtures/second-dataset', 'src/content/dataset'])(
  'a generated page of every kind of %s comes out the same through @astrojs/mdx and the evaluator',
  (dataset) => {
    const root = copyProject();
    const build = (...steps: string[]) => {
      const words = [...steps, '--dataset', dataset, '--out', 'site'];
      const { stderr } = runScriptOf(root, 'build.ts', ...words);
      expect(stderr).toBe('');
    };
    const readArticle = (id: string) =>
      /<article[\s\S]*<\/article>/.exec(
        readFileSync(join(root, 'site.next', `${id}.html`), 'utf8'),
      )?.[0];
    build('generate');
    const [generated = ''] = globSync('.cache/*/generated', { cwd: root });
    const ids = keepOneOfEachKind(join(root, generated));
    build('diagrams', 'site');
    const evaluated = ids.map(readArticle);
    const evaluator = join(root, 'src/build/evaluate-page.ts');
    writeFileSync(evaluator, throughAstro(generated.replaceAll('\\', '/')));
    build('site');
    expect(ids.map(readArticle)).toEqual(evaluated);
    expect(evaluated.every((article) => article && article.length > 200)).toBe(true);
    expect(ids.length).toBeGreaterThan(5);
  },
);
