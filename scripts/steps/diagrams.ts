import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { mdxToMdast } from 'satteri';
import { cacheKey } from 'static-mermaid/cache-key';
import { DiagramError } from 'static-mermaid/diagram-error';
import { createRenderer, type Renderer } from 'static-mermaid/renderer';
import type { RenderRequest } from 'static-mermaid/request';
import { type DiagramIndex, diagramPlaces, fenceKey } from '../../src/build/diagrams.ts';
import { readGuideText } from '../../src/build/guides.ts';
import { hashCode } from '../../src/build/hash-code.ts';
import { loadValidDataset } from '../../src/build/model.ts';
import type { Settings } from '../../src/build/settings.ts';
import { diagramId } from '../../src/lib/addresses/page-ids.ts';
import { relativeAddress } from '../../src/lib/addresses/relative-address.ts';
import { FenceError, parseFence } from '../../src/lib/diagrams/diagram.ts';
import { findFences } from '../../src/lib/diagrams/find-fences.ts';
import { labelsOf } from '../../src/lib/labels/labels.ts';
import { type Step, StepFailure } from './step.ts';

/** A fence ready to be drawn. */
interface Task {
  key: string;
  request: RenderRequest;
  /** Name of the finished file. */
  file: string;
  /** Where it stands, for messages. */
  place: { file: string; line: number };
}

/** Draws every mermaid fence of the pages; one drawn before is taken from the cache. */
export const diagrams: Step = async (settings) => {
  const { folder, index } = diagramPlaces(settings);
  const noted = join(settings.cache, 'diagrams-inputs');
  const untitled = labelsOf(loadValidDataset(settings)).say('diagram.untitled');
  const inputs = hashInputs(settings, untitled);
  if (isUpToDate(noted, inputs, folder, index)) return '未变';
  mkdirSync(folder, { recursive: true });
  rmSync(noted, { force: true });
  const tasks = listTasks(settings, untitled);
  const waiting = tasks.filter(({ file }) => !existsSync(join(folder, file)));
  if (waiting.length > 0) await drawAll(waiting, folder);
  const used = new Set(tasks.map(({ file }) => file));
  for (const file of readdirSync(folder)) if (!used.has(file)) rmSync(join(folder, file));
  const entries: DiagramIndex = Object.fromEntries(tasks.map(({ key, file }) => [key, file]));
  writeFileSync(index, JSON.stringify(entries));
  writeFileSync(noted, inputs);
  return `${tasks.length} 幅，新绘 ${waiting.length}`;
};

/** The pages, the code that finds their fences and draws them, and what fences without a title are called. */
function hashInputs(settings: Settings, untitled: string): string {
  const all = createHash('sha256').update(hashCode('pages')).update(untitled);
  for (const { file, address } of listPageFiles(settings)) {
    all.update(address).update(readFileSync(file));
  }
  return all.digest('hex');
}

/** Whether the last run saw the same pages and all its drawings are still there. */
function isUpToDate(noted: string, inputs: string, folder: string, index: string): boolean {
  if (!existsSync(noted) || readFileSync(noted, 'utf8') !== inputs || !existsSync(index))
    return false;
  const drawn = Object.values(JSON.parse(readFileSync(index, 'utf8')) as DiagramIndex);
  return drawn.every((file) => existsSync(join(folder, file)));
}

/** The generated pages and the hand-written ones, each where it stands. */
function listPageFiles({ generated, guide }: Settings): { file: string; address: string }[] {
  const list = (folder: string, pattern: string, prefix: string) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .map((name) => ({
        file: join(folder, name),
        address: `${prefix}${name.replaceAll('\\', '/').replace(/\.mdx$/, '.html')}`,
      }));
  return [...list(generated, '**/*.mdx', ''), ...list(guide, '*.mdx', 'guide/')];
}

function listTasks(settings: Settings, untitled: string): Task[] {
  const libraries = hashCode('libraries');
  return listPageFiles(settings).flatMap(({ file, address }) => {
    const text = readGuideText(file);
    if (!text.includes('```mermaid')) return [];
    const tree = mdxToMdast(text) as Parameters<typeof findFences>[0];
    return findFences(tree).map((fence, i) => {
      const place = { file: relative(process.cwd(), file), line: fence.line };
      const task = createTask(address, fence.text, i, place, untitled);
      return { ...task, file: nameDrawing(task.request, libraries), place };
    });
  });
}

/** The same request draws the same picture with the same renderer and the same libraries below it. */
function nameDrawing(request: RenderRequest, libraries: string): string {
  return `${createHash('sha256').update(libraries).update(cacheKey(request)).digest('hex')}.svg`;
}

function createTask(
  address: string,
  text: string,
  i: number,
  place: Task['place'],
  untitled: string,
): Pick<Task, 'key' | 'request'> {
  try {
    const { title, description, layout, links, current, source, firstLine } = parseFence(
      text,
      untitled,
    );
    place.line += firstLine - 1;
    const request: RenderRequest = {
      id: diagramId(i + 1),
      source,
      title,
      layout,
      ...(description ? { description } : {}),
      ...(current ? { current } : {}),
      links: Object.fromEntries(
        Object.entries(links).map(([node, to]) => [node, { href: relativeAddress(address, to) }]),
      ),
    };
    return { key: fenceKey(address, text), request };
  } catch (error) {
    if (error instanceof FenceError)
      fail({ ...place, line: place.line + error.line }, error.message);
    throw error;
  }
}

async function drawAll(tasks: readonly Task[], folder: string): Promise<void> {
  const renderer = createRenderer();
  try {
    for (const [i, task] of tasks.entries()) {
      if (process.stdout.isTTY) process.stdout.write(`  绘图 ${i + 1}/${tasks.length}\r`);
      writeFileSync(join(folder, task.file), await draw(renderer, task));
    }
  } finally {
    await renderer.close();
  }
}

async function draw(renderer: Renderer, { request, place }: Task): Promise<string> {
  try {
    return (await renderer.render(request)).svg;
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    return fail({ ...place, line: place.line + (error.line ?? 1) - 1 }, error.message);
  }
}

function fail({ file, line }: Task['place'], reason: string): never {
  throw new StepFailure(`${file}:${line} — 图画不出来：${reason} — 改正这一行的 mermaid 文字`);
}
