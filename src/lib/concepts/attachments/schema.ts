import { z } from 'zod';
import { line } from '../../dataset/schema/primitives.ts';

/** A file that goes with a standard. */
export const attachedFile = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .max(150)
      .describe('文件在数据集 files 文件夹中的位置，如 GB-33190.pdf、2016/正文.pdf；也构成网址'),
    title: line.optional().describe('读者看见的名称；省略即文件名'),
  })
  .describe('一个附件');

/** The files that go with a standard, in the order readers see them. */
export const attachedFiles = z.array(attachedFile).min(1).describe('附件，随网站发布');
