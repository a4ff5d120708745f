import { pageAddress } from '../../addresses/page-address.ts';
import type { FoundFile } from '../../dataset/file-list.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import type { Model } from '../model.ts';
import { fileNameOf, formatFileSize, nameFileType } from './describe-file.ts';

/** A file that goes with a standard, as readers see it. */
export interface Attachment {
  title: string;
  /** Relative to the site root. */
  address: string;
  /** What kind of file it is, and how large, in words. */
  type: string;
  size: string;
  bytes: number;
}

/** The files that go with a standard, in the order of its record. */
export function listAttachments(
  { dataset, labels }: Pick<Model, 'dataset' | 'labels'>,
  { files = [] }: StandardRecord,
): Attachment[] {
  return files.map(({ path, title }) => {
    const bytes = sizesOf(dataset.files).get(path) ?? 0;
    return {
      title: title ?? fileNameOf(path),
      address: pageAddress.attachedFile(path),
      type: nameFileType(labels, path),
      size: formatFileSize(labels, bytes),
      bytes,
    };
  });
}

const known = new WeakMap<readonly FoundFile[], ReadonlyMap<string, number | null>>();

/** The sizes of files by their paths. */
function sizesOf(files: readonly FoundFile[]): ReadonlyMap<string, number | null> {
  const sizes = known.get(files) ?? new Map(files.map(({ path, size }) => [path, size]));
  known.set(files, sizes);
  return sizes;
}
