import fc from 'fast-check';

/** Pieces that mean something to mermaid, Markdown, HTML, XML, CSS or JavaScript. */
const pieces =
  '"|]|[|(|)|{|}|<|>|</text>|<br>|<br/>|<!--|]]>|<script>|&|&amp;|&#34;|#|#quot;|#35;|#9;|;|:|::|:::|%%|%%{init|}%%|--|-->|==>|-.->|~~~|@{|end|subgraph|graph|style|class|click|direction|`|**|_|*|1. |- |fa:fa-car|$$|\\|\\n|\'|javascript:|url(#x)|×|…|——|“|”|①|é|ß|ﬂ|¶|°|\u00a0|\u2028|\u200b|\u202e|😀|👩‍💻|𠮷|㐀|豈|\ue000|\u{f0041}|\ud800|\0|\t|国家|标准|第1部分：|《|》|C0108|GB/T |{{|}}|<%|accTitle:|---'
    .split('|')
    .concat('|', '||', '\n');

/** One line of a label made of them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
