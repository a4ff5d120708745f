/** What is wrong with a path, and what to do about it; null where nothing is. */
export interface PathFault {
  problem: string;
  advice: string;
}

/** Names Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Files a browser runs as pages of the site when they are opened. */
const pages = /\.(?:x?html?|xht|shtml|svgz?)$/i;

const byteLength = (text: string) => new TextEncoder().encode(text).length;

/** A name that every system can keep: more bytes than these some cannot. */
const longestName = 200;

/** The reasons a path cannot be published as the address of a file, whatever system or host it is on. */
const faults: readonly [(path: string, names: readonly string[]) => boolean, PathFault][] = [
  [
    (path) => /^[/\\]|^[a-z]:/i.test(path),
    { problem: '是绝对路径', advice: '写在 files 文件夹中的位置，如 2016/正文.pdf' },
  ],
  [(path) => path.includes('\\'), { problem: '含有反斜线', advice: '文件夹之间用 / 分隔' }],
  [
    (_, names) => names.some((name) => ['', '.', '..'].includes(name)),
    { problem: '含有空的一段、. 或 ..', advice: '只写 files 文件夹之内的位置' },
  ],
  [
    (path) => /[#?<>:"|*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path),
    { problem: '含有文件名或网址中不能用的字符', advice: '改名，不用 # ? < > : " | * 与控制字符' },
  ],
  [
    (path) => path !== path.normalize('NFC'),
    { problem: '含有拆开的字符（如字母与其上的符号分作两个）', advice: '改名，用合成的字符' },
  ],
  [
    (_, names) => names.some((name) => /^[.~\s]|[.\s]$/u.test(name)),
    { problem: '有一段以点、波浪号或空格开头，或以点、空格结尾', advice: '改名' },
  ],
  [
    (_, names) => names.some((name) => reserved.test(name)),
    { problem: '用了 Windows 保留的名称', advice: '改名，如在前面加上标准号' },
  ],
  [
    (_, names) => names.some((name) => byteLength(name) > longestName),
    { problem: '文件名过长', advice: `改短，一段不超过 ${longestName} 字节（约 66 个汉字）` },
  ],
  [
    (path) => pages.test(path),
    { problem: '浏览器会把它当作本站的网页运行', advice: '改为 PDF，或装入压缩包' },
  ],
];

/** What keeps a path from being that of a published file; null where nothing does. */
export function findPathFault(path: string): PathFault | null {
  const names = path.split('/');
  return faults.find(([applies]) => applies(path, names))?.[1] ?? null;
}
