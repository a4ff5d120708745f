/**
 * The name under which the list of the files that go with a dataset stands among its parts. No file can have it:
 * it ends as folders do.
 */
export const fileListName = 'files/';

/** A file found in the folder of files: its path there, and its size in bytes, null where it is none to be published. */
export interface FoundFile {
  path: string;
  size: number | null;
}

/** Writes the list as the bytes of a part of the dataset. */
export const writeFileList = (files: readonly FoundFile[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(files.map(({ path, size }) => [path, size])));

/** Reads the list back; none where there is no such part. */
export function readFileList(parts: ReadonlyMap<string, Uint8Array>): FoundFile[] {
  const bytes = parts.get(fileListName);
  if (!bytes) return [];
  const list = JSON.parse(new TextDecoder().decode(bytes)) as [string, number | null][];
  return list.map(([path, size]) => ({ path, size }));
}
