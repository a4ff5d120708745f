import { accessSync, constants, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { escapeInvisible } from '../../lib/dataset/findings/issue.ts';
import type { Settings } from '../settings.ts';
import { isMountPoint, isWithin, listAncestors, resolveLinks } from './real-path.ts';
import { findForeign, readMark } from './site-mark.ts';

/** The folders of the project itself, and those its tools keep in it: no site is made in, around or over them. */
export const projectFolders = [
  ...['.ci', 'bench', 'deploy', 'packages', 'public', 'scripts', 'src', 'test'],
  ...['.git', '.cache', '.astro', 'node_modules'],
] as const;

const advice = '请换一个不存在的或空的文件夹（--out 或 OUT_DIR）';

/**
 * Why a build may not write its site where its settings say: one sentence with the folder, the reason and what
 * to do. Null when it may: the output, the staging folder and the one for the previous site are each absent,
 * empty or hold what builds of ours made and nothing else, and none of them holds or lies in a folder of the
 * project, the dataset or another site.
 */
export function findOutputFault(settings: Settings): string | null {
  const { out, staging, previous } = settings;
  try {
    const faults = [out, staging, previous].map((folder) => findFault(folder, settings));
    const fault = faults.find((reason) => reason !== null) ?? findNameFault(out);
    return fault && escapeInvisible(`网站不能写到 ${out}：${fault}`);
  } catch (error) {
    const { message } = error as Error;
    return escapeInvisible(`网站不能写到 ${out}：查看该处时出错（${message}） — ${advice}`);
  }
}

function findFault(folder: string, settings: Settings): string | null {
  const guarded = listGuarded(settings);
  const inside = guarded.find(({ path }) => isWithin(folder, path));
  if (inside) return `${folder} 就是${inside.name} ${inside.path}，或在其中 — ${advice}`;
  const around = guarded.find(({ path }) => isWithin(path, folder));
  if (around) return `${around.name} ${around.path} 在 ${folder} 之中 — ${advice}`;
  const parent = findParentFault(folder);
  if (parent) return parent;
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return null;
  if (stats.isSymbolicLink()) return `${folder} 是一个链接 — 请移走这个链接，或换一个文件夹`;
  if (!stats.isDirectory()) return `${folder} 不是文件夹 — ${advice}`;
  const mounts = listMounts();
  if (isMountPoint(folder, mounts)) {
    return `${folder} 是一个挂载点，不能整个换下 — 请把网站写到其中的一个子文件夹`;
  }
  const mount = mounts.find((path) => path.startsWith(folder + sep));
  if (mount) return `${folder} 之中有挂载点 ${mount} — 请先卸下它，或换一个文件夹`;
  const foreign = findForeign(folder, folder !== settings.out);
  if (foreign === null) return null;
  return `${folder} 中有不是本工具生成的内容（如 ${foreign}） — ${advice}，或先自行移走这些内容`;
}

/** The nearest folder above must be one, and take new folders: sites are exchanged in it. */
function findParentFault(folder: string): string | null {
  const above = listAncestors(dirname(folder)).find((each) => existsSync(each));
  if (above === undefined) return null;
  if (!statSync(above).isDirectory()) return `${above} 是一个文件，不是文件夹 — ${advice}`;
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `没有写入 ${above} 的权限 — 请取得权限，或换一个文件夹（--out 或 OUT_DIR）`;
  }
}

/** What no site may be made in, around or over. */
function listGuarded({ dataset }: Settings): { name: string; path: string }[] {
  const project = projectFolders.map((name) => ({ name: '本项目的', path: resolveLinks(name) }));
  return [...project, { name: '数据集', path: resolveLinks(dataset) }];
}

/** A site inside another, or named like what another build keeps beside its output, would be lost with that. */
function findNameFault(out: string): string | null {
  if (/\.(?:next|previous|package)$/i.test(basename(out))) {
    return `以 .next、.previous、.package 结尾的文件夹留给生成与装包时用 — ${advice}`;
  }
  if (out.split(sep).includes('~')) return `路径中的 ~ 没有换成用户文件夹 — 请写出完整的路径`;
  const holder = listAncestors(dirname(out)).find((each) => readMark(each) !== null);
  return holder ? `它在另一个网站 ${holder} 之中，那个网站重新生成时会删去它 — ${advice}` : null;
}

/** Where file systems are mounted, as far as the system tells. */
function listMounts(): string[] {
  const file = '/proc/self/mountinfo';
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const path = line.split(' ')[4];
    const readable = path?.replace(/\\(\d{3})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    return readable ? [readable] : [];
  });
}
