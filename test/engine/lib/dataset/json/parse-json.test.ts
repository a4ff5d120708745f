import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../../../src/lib/dataset/json/parse-json.ts';

/** `line:column message` of the syntax error of a text. */
function errorOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    const { message, position } = error as Error & { position: { line: number; column: number } };
    return `${position.line}:${position.column} ${message}`;
  }
  return 'no error';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const brokenOff = '到此中断，括号或引号没有配齐';
const rawControl = '文字中有未转义的控制字符（多半是漏了右引号）';
const badEscape = '文字中有不认识的转义写法';

const errors: [string, string, string][] = [
  ['nothing', '', `1:1 ${brokenOff}`],
  ['only white space', ' \n ', `2:2 ${brokenOff}`],
  ['cut off in a list', '{"a": [1,\n 2', `2:3 ${brokenOff}`],
  ['cut off after a name', '{"a":', `1:6 ${brokenOff}`],
  ['cut off in a string', '{"a": "x', `1:9 ${brokenOff}`],
  ['cut off in a word', '[tru', `1:5 ${brokenOff}`],
  ['cut off with Windows line ends', '{\r\n"a":', `2:5 ${brokenOff}`],
  ['a comma too many', '{"a": 1,}', '1:9 此处不该有}'],
  ['a comma missing', '{"a": 1\n"b": 2}', '2:1 此处不该有文字'],
  ['a colon missing', '{"a" 1}', '1:6 此处不该有数字'],
  ['something behind the end', '{} x', '1:4 此处不该有 "x"'],
  ['a comment', '{ // x\n}', '1:3 此处不该有 "/"'],
  ['full-width quotes', '{“a”: 1}', '1:2 此处不该有 "“"（U+201C）'],
  ['a no-break space', '{\u00a0"a": 1}', '1:2 此处不该有 "\u00a0"（U+00A0）'],
  ['a word', '[NaN]', '1:2 此处不该有 "N"'],
  ['a closing quote missing', '{"a": "x,\n"b": 1}', `1:10 ${rawControl}`],
  ['a raw tab', '["a\tb"]', `1:4 ${rawControl}`],
  ['a line end in a string', '["a\r\nb"]', `1:4 ${rawControl}`],
  ['an escape that is none', '["a\\xb"]', `1:4 ${badEscape}`],
  ['an escape without its digits', '["\\\\\\u12G4"]', `1:5 ${badEscape}`],
  ['an escape before a raw tab', '["\\d\t"]', `1:3 ${badEscape}`],
  ['cut off in an escape', '["a\\', `1:5 ${brokenOff}`],
  ['cut off in the digits of an escape', '["a\\u12', `1:8 ${brokenOff}`],
  ['cut off in a number', '[1.', `1:4 ${brokenOff}`],
  ['cut off in a number with nothing open', '1e', '1:1 数字没有写完'],
  ['a number without its end', '[1., 2]', '1:2 数字没有写完'],
  ['a number that begins with zero', '[01]', '1:3 此处不该有数字'],
  ['a plus sign', '[+1]', '1:2 此处不该有 "+"'],
  ['a comma too many in a list', '[1,]', '1:4 此处不该有]'],
  ['a comma before everything', '[,1]', '1:2 此处不该有逗号'],
  ['a comment around lines', '{}\n/* x */', '2:1 此处不该有 "/"'],
  ['a comment left open', '{} /* x', '1:4 此处不该有 "/"'],
  ['two values', '{}\n[]', '2:1 此处不该有['],
  ['a name that is no string', '{1: 2}', '1:2 此处不该有数字'],
  ['a byte order mark', '\ufeff{}', '1:1 此处不该有 "\ufeff"（U+FEFF）'],
  ['a form feed', '[\f1]', '1:2 此处不该有 "\\f"'],
  ['single quotes', "['a']", '1:2 此处不该有 "\'"'],
  ['a bracket of the other kind', '{"a": [1}', '1:9 此处不该有}'],
  ['a number too large', '{"a": 1e999}', '1:7 数字太大，无法原样保存'],
  ['an integer that would change', '[1,\n12345678901234567890]', '2:1 数字太大，无法原样保存'],
  ['lists nested too deep', '['.repeat(200_000), '1:101 嵌套超过 100 层（分类最多 49 级）'],
  ['objects nested too deep', '{"a":'.repeat(200_000), '1:501 嵌套超过 100 层（分类最多 49 级）'],
];

describe('parseJson', () => {
  test.each(errors)('says where and why it is not JSON: %s', (_, text, expected) => {
    expect(errorOf(text)).toBe(expected);
  });

  test('gives the values JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/\d{16}|\de\+/.test(text));
        expect(parseJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('accepts what JSON.parse accepts and nothing else, and fails by a syntax error only', () => {
    const piece = fc.constantFrom(
      ...'{}[]:,"\\/ \n\r\t0-1.+eEtrufalsn\u0000\u00a0\ufeff中*',
      ...['"a"', '"a":', '\\u', '\\ud800', 'null', 'true', '1e5', '//', '/*', '{}', '[1,'],
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const error = errorOf(text);
        if (error === 'no error') accepted++;
        expect(error).toMatch(/^(no error|\d+:\d+ .+)$/su);
        if (!error.endsWith('数字太大，无法原样保存')) {
          expect(error === 'no error').toBe(isJson(text));
        }
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('locates by lines however they end', () => {
    const text = '{"a":\n[1,\n2,\n"b"]}';
    for (const end of ['\n', '\r\n', '\r']) {
      const document = parseJson(text.replaceAll('\n', end));
      expect(document.locate(['a', 1])).toEqual({ line: 3, column: 1 });
      const places: unknown[] = [];
      document.eachString((string, path, at) => places.push([string, path, at]));
      expect(places).toEqual([
        ['a', ['a'], { line: 1, column: 2 }],
        ['b', ['a', 2], { line: 4, column: 1 }],
      ]);
    }
  });

  test('keeps half a surrogate pair for the rules of characters to report', () => {
    expect(parseJson('["\\ud800"]').value).toEqual(['\ud800']);
  });

  test('reads ten million characters', () => {
    const long = '档'.repeat(10_000_000);
    expect(parseJson(`["${long}"]`).value).toEqual([long]);
  });

  test('keeps a member named __proto__ a member', () => {
    const { value } = parseJson('{"__proto__": {"x": 1}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { x?: number }).x).toBeUndefined();
  });
});

describe('a parsed document', () => {
  const document = parseJson('{"a": [\n  {"b": "x",\n   "b": "y"}],\n "c": null}');

  test('locates values, and the nearest ancestor of what is not there', () => {
    expect(document.locate([])).toEqual({ line: 1, column: 1 });
    expect(document.locate(['a', 0])).toEqual({ line: 2, column: 3 });
    expect(document.locate(['c'])).toEqual({ line: 4, column: 7 });
    expect(document.locate(['a', 0, 'missing'])).toEqual({ line: 2, column: 3 });
    expect(document.locate(['a', 7, 'b'])).toEqual({ line: 1, column: 7 });
  });

  test('locates member names', () => {
    expect(document.locateName(['c'])).toEqual({ line: 4, column: 2 });
    expect(document.locateName(['a', 0])).toEqual({ line: 2, column: 3 });
  });

  test('lists members that stand twice', () => {
    expect(document.duplicates).toEqual([
      { path: ['a', 0, 'b'], position: { line: 3, column: 4 } },
    ]);
  });

  test('visits every string, member names included', () => {
    const seen: string[] = [];
    document.eachString((text, path, { line, column }) => {
      seen.push(`${line}:${column} ${path.join('.')} ${text}`);
    });
    expect(seen).toEqual([
      '1:2 a a',
      '2:4 a.0.b b',
      '2:9 a.0.b x',
      '3:4 a.0.b b',
      '3:9 a.0.b y',
      '4:2 c c',
    ]);
  });
});
