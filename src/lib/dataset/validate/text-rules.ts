/**
 * Character rules for every string of a dataset, member names included.
 * Anything else is allowed and comes out on the pages as that very text.
 */
const rules: { kind: string; pattern: RegExp; problem: string; advice: string }[] = [
  {
    kind: 'characters.control',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    pattern: /[\u0000-\u001f\u007f-\u009f]/u,
    problem: '含控制字符（换行、制表符等）',
    advice: '删去它；分段请写成数组中的多个字符串',
  },
  {
    kind: 'characters.bidi',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    problem: '含双向文字控制字符，会使显示顺序与内容不符',
    advice: '删去它',
  },
  {
    kind: 'characters.surrogate',
    pattern: /\p{Surrogate}/u,
    problem: '含不成对的代理项，不是完整的 Unicode 文字',
    advice: '重新输入该字',
  },
  {
    kind: 'characters.invisible',
    pattern: /[\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/u,
    problem: '含非字符或不可见的标记字符',
    advice: '删去它',
  },
  {
    kind: 'characters.separator',
    pattern: /[\u2028\u2029]/u,
    problem: '含行分隔符或段分隔符',
    advice: '删去它；分段请写成数组中的多个字符串',
  },
];

/** White space at the ends of a value: nobody means it. */
const edges = {
  kind: 'characters.edges',
  pattern: /^[\s\u3000]|[\s\u3000]$/u,
  problem: '首尾有空白',
  advice: '删去首尾空白，或运行 npm run validate -- --fix',
};

/**
 * Finds what is wrong with a string's characters; empty when it may be published.
 * @param joined whether the string is set beside others, so that white space at its ends may be meant.
 */
export function findTextProblems(
  text: string,
  joined = false,
): { kind: string; problem: string; advice: string }[] {
  return [...rules, ...(joined ? [] : [edges])]
    .filter(({ pattern }) => pattern.test(text))
    .map(({ kind, pattern, problem, advice }) => {
      const at = text.search(pattern);
      const code = text.codePointAt(at) ?? 0;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return { kind, problem: `${problem}：第 ${at + 1} 个字符 ${name}`, advice };
    });
}
