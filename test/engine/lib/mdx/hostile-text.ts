import fc from 'fast-check';
import { findTextProblems } from '../../../../src/lib/dataset/validate/text-rules.ts';

/** Pieces that mean something to Markdown, MDX, HTML, YAML or JavaScript, and some that mean nothing. */
const pieces = [
  ...'<>{}`*_~[]()!#+-=|\\&"\'$%^:.,;@?/ 01aB中文“”…😀\u3000\u00a0\u200b\u200d\ufffd',
  ...['``', '```', '~~', '~~~', '__', '**', '##', '---', '***', '===', '+++', '...', '--', '  '],
  ...['1.', '1)', '* a', '- [ ]', '> ', '    x', '[^1]', '[^1]:', '[x](y)', '![a](b)', '| a |'],
  ...['import x', 'export default', 'import{', 'export*', 'import', 'export', 'frontmatter'],
  ...['{process.exit()}', '{/*', '*/}', '{{', '}}', '$', '{x}', '$$', '=>', '\\{', '\\\\', '{" "}'],
  ...['<b>', '<A', '<a.b', '</', '/>', '</script>', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>'],
  ...['</title>', '</textarea>', '<svg onload=1>', '<img src=x onerror=alert(1)>', '<style>'],
  ...['&amp;', '&#123;', '&lt;', '&copy', '&nbsp;', '&#0;', '&#x110000;', '&notit;'],
  ...['https://a.b/c', 'http://', 'HTTP://A.B', 'www.a.com', 'a@b.cd', 'mailto:a@b.cd', 'xmpp:'],
  ...[
    ':smile:',
    ':::',
    'e\u0301',
    '👩‍👩‍👧',
    '𠮷',
    '标准',
    '第1部分：',
    '（所有部分）',
    'x: y',
    '- y',
  ],
  ...['#', "''", '""', '!!js', '%YAML', 'true', 'null', '0x1F', '1e3', '2024-01-01', '~', '@a'],
];

/** Texts made to break out of wherever they are put; all of them pass the text rules of a dataset. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((some) => some.join(''))
  .filter((text) => text !== '' && findTextProblems(text).length === 0);
