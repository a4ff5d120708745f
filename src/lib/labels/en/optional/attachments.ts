import type { Label } from '../../label.ts';
import type { attachments as keys } from '../../zh-cn/optional/attachments.ts';

export const attachments = {
  'field.file': 'File',
  'file.described': '{file} ({type}, {size})',
  'file.ending': '{ending} file',
  'file.plain': 'file',
  'fileSize.bytes': { one: '{count} byte', other: '{count} bytes' },
  'fileType.pdf': 'PDF',
  'fileType.ofd': 'OFD document',
  'fileType.ceb': 'CEB document',
  'fileType.word': 'Word document',
  'fileType.excel': 'Excel workbook',
  'fileType.powerpoint': 'PowerPoint presentation',
  'fileType.wps': 'WPS document',
  'fileType.et': 'WPS workbook',
  'fileType.dps': 'WPS presentation',
  'fileType.uof': 'UOF document',
  'fileType.archive': 'archive',
  'fileType.text': 'plain text',
  'fileType.csv': 'CSV table',
  'fileType.xml': 'XML',
  'fileType.json': 'JSON',
  'fileType.image': 'image',
  'fileType.drawing': 'CAD drawing',
  'fileType.audio': 'audio',
  'fileType.video': 'video',
} as const satisfies Record<keyof typeof keys, Label>;
