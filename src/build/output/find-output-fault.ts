import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Settings } from '../settings.ts';
import { isMountPoint, isWithin, listAncestors, resolveLinks } from './real-path.ts';
import { isOwnSite } from './site-mark.ts';

/** The folders of the project itself, and those its tools keep in it: no site is made in, around or over them. */
export const projectFolders = [
  ...['.ci', 'bench', 'deploy', 'packages', 'public', 'scripts', 'src', 'test'],
  ...['.git', '.cache', '.astro', 'node_modules'],
] as const;

const advice = '请换一个不存在的或空的文件夹（--out 或 OUT_DIR）';

/**
 * Why a build may not write its site where its settings say: one sentence with the folder, the reason and what
 * to do. Null when it may: the output, the staging folder and the one for the previous site are each absent,
 * empty or a site of ours, and none of them holds or touches the project, the dataset or another site.
 */
export function findOutputFault(settings: Settings): string | null {
  try {
    const { out, staging, previous } = settings;
    const faults = [out, staging, previous].map((folder) => findFault(folder, settings));
    return faults.find((fault) => fault !== null) ?? findNameFault(out);
  } catch (error) {
    const { message } = error as Error;
    return `网站不能写到 ${settings.out}：查看该处时出错（${message}） — ${advice}`;
  }
}

function findFault(folder: string, settings: Settings): string | null {
  const refuse = (reason: string, what = advice) => `网站不能写到 ${folder}：${reason} — ${what}`;
  const guarded = listGuarded(settings);
  const inside = guarded.find(({ path }) => isWithin(folder, path));
  if (inside) return refuse(`它在${inside.name} ${inside.path} 之中（或只有大小写不同）`);
  const around = guarded.find(({ path }) => isWithin(path, folder));
  if (around) return refuse(`${around.name} ${around.path} 在它之中`);
  const above = listAncestors(dirname(folder)).find((each) => existsSync(each));
  const blocked = above !== undefined && !statSync(above).isDirectory();
  if (blocked) return refuse(`${above} 是一个文件，不是文件夹`);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return null;
  if (stats.isSymbolicLink()) return refuse('它是一个链接', '请移走这个链接，或换一个文件夹');
  if (!stats.isDirectory()) return refuse('它是一个文件，不是文件夹');
  if (isMountPoint(folder, listMounts())) {
    return refuse('它是一个挂载点，不能整个换下', '请改用其中的一个子文件夹');
  }
  const [first] = readdirSync(folder);
  if (first === undefined || isOwnSite(folder)) return null;
  const move = `${advice}，或先自行移走其中的内容`;
  return refuse(`其中已有不是本工具生成的内容（如 ${first}）`, move);
}

/** What no site may be made in, around or over. */
function listGuarded({ dataset }: Settings): { name: string; path: string }[] {
  const project = projectFolders.map((name) => ({ name: '本项目的', path: resolveLinks(name) }));
  return [...project, { name: '数据集', path: resolveLinks(dataset) }];
}

/** A site inside another, or named like what another build keeps beside its output, would be lost with that. */
function findNameFault(out: string): string | null {
  const refuse = (reason: string) => `网站不能写到 ${out}：${reason} — ${advice}`;
  if (/\.(?:next|previous)$/i.test(basename(out))) {
    return refuse('以 .next、.previous 结尾的文件夹留给生成过程换下网站时用');
  }
  const holder = listAncestors(dirname(out)).find((each) => existsSync(each) && isOwnSite(each));
  return holder ? refuse(`它在另一个网站 ${holder} 之中，那个网站重新生成时会删去它`) : null;
}

/** Where file systems are mounted, as far as the system tells. */
function listMounts(): string[] {
  const file = '/proc/self/mountinfo';
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const path = line.split(' ')[4];
    return path
      ? [path.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8)))]
      : [];
  });
}
