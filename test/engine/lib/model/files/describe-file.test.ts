import { expect, test } from 'vitest';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { formatFileSize, nameFileType } from '../../../../../src/lib/model/files/describe-file.ts';

const chinese = labelsOf({ site: {}, labels: { labels: {} } });
const english = labelsOf({ site: { lang: 'en' }, labels: { labels: {} } });

test.each([
  [0, '0 字节'],
  [1, '1 字节'],
  [1023, '1023 字节'],
  [1024, '1 KB'],
  [1536, '2 KB'],
  [1023 * 1024, '1023 KB'],
  [1024 ** 2 - 1, '1 MB'],
  [1024 ** 2, '1 MB'],
  [1.44 * 1024 ** 2, '1.4 MB'],
  [12.6 * 1024 ** 2, '13 MB'],
  [1024 ** 3 - 1, '1 GB'],
  [5.25 * 1024 ** 3, '5.3 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatFileSize(chinese, bytes)).toBe(words);
});

test('sizes are said in the language of the site', () => {
  expect([1, 2].map((bytes) => formatFileSize(english, bytes))).toEqual(['1 byte', '2 bytes']);
});

test.each([
  ['正文.pdf', 'PDF'],
  ['2016/正文.PDF', 'PDF'],
  ['a.docx', 'Word 文档'],
  ['a.et', 'WPS 表格'],
  ['a.ofd', 'OFD 版式文件'],
  ['a.tar.gz', '压缩包'],
  ['a.step', 'STEP 文件'],
  ['LICENSE', '文件'],
  ['v1.2/LICENSE', '文件'],
  ['a.名', '文件'],
  ['a.constructor', '文件'],
])('%s is called %s', (path, words) => {
  expect(nameFileType(chinese, path)).toBe(words);
});
