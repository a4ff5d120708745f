/** Why bytes are not the UTF-8 text a dataset file must be. */
export interface DecodeProblem {
  /** Byte offset of the first offending byte. */
  offset: number;
  problem: string;
  advice: string;
  /** The text, when it can be read all the same. */
  text?: string;
}

/**
 * Decodes the bytes of a dataset file.
 * Gives the text, or the problem: a byte order mark, or bytes that are not UTF-8 (a GBK file, for one).
 */
export function decodeText(bytes: Uint8Array): { text: string } | DecodeProblem {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return {
      ...decodeText(bytes.subarray(3)),
      offset: 0,
      problem: '文件以 BOM（字节顺序标记）开头',
      advice: '另存为“UTF-8（无 BOM）”，或运行 npm run validate -- --fix',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      offset: firstInvalidByte(bytes),
      problem: '文件不是 UTF-8 编码（可能是 GBK）',
      advice: '用编辑器以原编码打开，再另存为 UTF-8',
    };
  }
}

/**
 * The decoder does not say where it stopped, so the longest prefix without a wrong byte is found by bisection,
 * less the begun character at its end.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    const middle = (valid + end + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else end = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, valid), false)) valid--;
  return valid;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Line and column (both from 1, columns in bytes) of a byte offset. */
export function locateByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
