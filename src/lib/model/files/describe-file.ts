import type { Labels } from '../../labels/labels.ts';

/** What kinds of file are called, by the endings of their names. */
const endings = {
  pdf: ['pdf'],
  ofd: ['ofd'],
  ceb: ['ceb', 'cebx'],
  word: ['doc', 'docx', 'docm', 'dot', 'dotx'],
  excel: ['xls', 'xlsx', 'xlsm', 'xlsb'],
  powerpoint: ['ppt', 'pptx', 'pps', 'ppsx'],
  wps: ['wps', 'wpt'],
  et: ['et', 'ett'],
  dps: ['dps', 'dpt'],
  uof: ['uof', 'uot', 'uos', 'uop'],
  archive: ['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz'],
  text: ['txt', 'md'],
  csv: ['csv'],
  xml: ['xml', 'xsd'],
  json: ['json'],
  image: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'],
  drawing: ['dwg', 'dxf'],
  audio: ['mp3', 'wav', 'm4a'],
  video: ['mp4', 'avi', 'mov', 'wmv'],
} as const;

type FileType = keyof typeof endings;

const typeByEnding = new Map<string, FileType>(
  (Object.keys(endings) as FileType[]).flatMap((type) =>
    endings[type].map((ending): [string, FileType] => [ending, type]),
  ),
);

/** The last step of a path. */
export const fileNameOf = (path: string): string => path.split('/').at(-1) ?? path;

/** What kind of file it is, by the ending of its name, in the words of the site. */
export function nameFileType({ say }: Labels, path: string): string {
  const [, ending = ''] = /\.([a-z0-9]{1,8})$/i.exec(fileNameOf(path)) ?? [];
  const type = typeByEnding.get(ending.toLowerCase());
  if (type) return say(`fileType.${type}`);
  return ending ? say('file.ending', { ending: ending.toUpperCase() }) : say('file.plain');
}

/** A size in bytes as readers know it, a kilobyte being 1,024 bytes: 820 KB, 1.4 MB. */
export function formatFileSize({ lang, say }: Labels, bytes: number): string {
  if (bytes < 1024) return say('fileSize.bytes', { count: bytes });
  const [size, unit] =
    bytes < 1024 ** 2 * 0.9995
      ? [bytes / 1024, 'KB']
      : bytes < 1024 ** 3 * 0.9995
        ? [bytes / 1024 ** 2, 'MB']
        : [bytes / 1024 ** 3, 'GB'];
  const digits = size < 10 && unit !== 'KB' ? 1 : 0;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: digits, useGrouping: false });
  return `${number.format(size)} ${unit}`;
}
