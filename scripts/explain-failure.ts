import { SheetError } from '../src/lib/import/sheets/sheet.ts';

/** What the codes of the system mean for somebody who named a file. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹，检查名称与所在的文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EEXIST: '已有同名的文件或文件夹',
  ENOTEMPTY: '文件夹不是空的',
  EACCES: '没有权限',
  EPERM: '没有权限，或正被别的程序占用',
  EBUSY: '正被别的程序占用，先在表格软件中关闭',
  EROFS: '所在的磁盘只能读',
  ENOSPC: '磁盘已满',
  EMFILE: '同时打开的文件太多',
  ENAMETOOLONG: '名称太长',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
};

/** Says why something failed, and what to do about it: a file that cannot be read or written by what the system says. */
export function explainFailure(error: unknown): string {
  if (error instanceof SheetError) return `${error.message} — ${error.advice}`;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (!reason) return error.message;
  return path ? `${path}：${reason}（${code}）` : `${reason}（${code}）`;
}
