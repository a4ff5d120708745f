import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, runScriptOf } from '../../engine/scripts/project-copy.ts';

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

/**
 * Builds a generated page of every kind of a dataset twice, in a copy of the project: through the evaluator and through
 * @astrojs/mdx. Gives the article of each page by its address without ending. @throws when a build says anything.
 */
export function readBothWays(dataset: string): Record<'evaluated' | 'compiled', Articles> {
  const root = copyProject();
  const build = (...steps: string[]) => {
    const words = [...steps, '--dataset', dataset, '--out', 'site'];
    const { stderr } = runScriptOf(root, 'build.ts', ...words);
    if (stderr !== '') throw new Error(stderr);
  };
  build('generate');
  const [generated = ''] = globSync('.cache/*/generated', { cwd: root });
  const ids = keepOneOfEachKind(join(root, generated));
  const readArticles = () => Object.fromEntries(ids.map((id) => [id, readArticle(root, id)]));
  build('diagrams', 'site');
  const evaluated = readArticles();
  const evaluator = join(root, 'src/build/evaluate-page.ts');
  writeFileSync(evaluator, throughAstro(generated.replaceAll('\\', '/')));
  build('site');
  return { evaluated, compiled: readArticles() };
}

type Articles = Record<string, string | undefined>;

const readArticle = (root: string, id: string): string | undefined =>
  /<article[\s\S]*<\/article>/.exec(
    readFileSync(join(root, 'site.next', `${id}.html`), 'utf8'),
  )?.[0];
