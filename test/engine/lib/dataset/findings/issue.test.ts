import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatIssue,
  formatIssues,
  type Issue,
  splitIssues,
} from '../../../../../src/lib/dataset/findings/issue.ts';

const issue: Issue = {
  file: 'standards.json',
  line: 3,
  column: 7,
  record: 's-t-1',
  field: 'title',
  kind: 'characters.bidi',
  problem: '含双向文字控制字符',
  advice: '删去它',
};

test('writes one line', () => {
  expect(formatIssue(issue)).toBe('standards.json:3:7 s-t-1 title — 含双向文字控制字符 — 删去它');
  expect(formatIssue({ ...issue, record: '', field: '' })).toBe(
    'standards.json:3:7 — 含双向文字控制字符 — 删去它',
  );
});

test('lets nothing break the line, turn it round or drive the terminal', () => {
  const record = 'a\nb\u202ec\u001b[2J\u009b\ud800';
  expect(formatIssue({ ...issue, record })).toBe(
    'standards.json:3:7 a\\u{a}b\\u{202e}c\\u{1b}[2J\\u{9b}\\u{d800} title — 含双向文字控制字符 — 删去它',
  );
});

test('stays readable when megabytes are quoted', () => {
  expect(formatIssue({ ...issue, problem: '长'.repeat(10_000_000) }).length).toBeLessThan(500);
});

test('tells hints from errors', () => {
  const hint: Issue = { ...issue, severity: 'hint' };
  expect(splitIssues([hint, issue])).toEqual({ errors: [issue], hints: [hint] });
});

const hint = (line: number, kind: string, advice = '甲'): Issue => {
  return { ...issue, line, kind, advice, severity: 'hint' };
};
const many = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i): Issue => ({ ...issue, line: i + 1, kind }));

test('writes hints below what may be done about them', () => {
  expect(formatIssues([hint(1, 'a'), hint(2, 'b', '乙\n'), hint(3, 'a')])).toEqual([
    '提示 2 处，不影响生成：甲',
    '  standards.json:1:7 s-t-1 title — 含双向文字控制字符',
    '  standards.json:3:7 s-t-1 title — 含双向文字控制字符',
    '提示 1 处，不影响生成：乙\\u{a}',
    '  standards.json:2:7 s-t-1 title — 含双向文字控制字符',
  ]);
  expect(formatIssues([])).toEqual([]);
});

test('writes each of five alike, and of six how many they are and the first five', () => {
  expect(formatIssues(many('a', 5))).toEqual(many('a', 5).map(formatIssue));
  expect(formatIssues([...many('b', 1), ...many('a', 6)])).toEqual([
    formatIssue(issue).replace(':3:', ':1:'),
    '6 项同类，首 5 例：删去它',
    ...[1, 2, 3, 4, 5].map((n) => `  standards.json:${n}:7 s-t-1 title — 含双向文字控制字符`),
    '同类的全部列出：npm run validate -- --all',
  ]);
});

test('shows all that is alike when asked', () => {
  const lines = formatIssues(many('a', 6), true);
  expect(lines[0]).toBe('6 项同类：删去它');
  expect(lines).toHaveLength(7);
});

test('shortens hints as it does errors', () => {
  const hints = many('a', 765).map((found): Issue => ({ ...found, severity: 'hint' }));
  expect(formatIssues(hints)[0]).toBe('提示 765 处，不影响生成，首 5 例：删去它');
  expect(formatIssues(hints)).toHaveLength(7);
});

test('says of each what to do where that differs', () => {
  const issues = many('a', 6).map((found, i) => ({ ...found, advice: `改为 ${i}` }));
  const lines = formatIssues(issues);
  expect(lines.slice(0, 2)).toEqual([
    '6 项同类，首 5 例：',
    '  standards.json:1:7 s-t-1 title — 含双向文字控制字符 — 改为 0',
  ]);
});

test('works out what to do only for what is told', () => {
  let asked = 0;
  const found = many('a', 1000).map((each) => ({ ...each, advice: () => `改为 ${asked++}` }));
  expect(formatIssues(found).slice(1, 3)).toEqual([
    '  standards.json:1:7 s-t-1 title — 含双向文字控制字符 — 改为 0',
    '  standards.json:2:7 s-t-1 title — 含双向文字控制字符 — 改为 1',
  ]);
  expect(asked).toBe(5);
});

test('puts what to do above what is told where that is the same for all of it', () => {
  const found = many('a', 6).map((each) => ({ ...each, advice: () => '改正' }));
  expect(formatIssues(found)[0]).toBe('6 项同类，首 5 例：改正');
  const last = { ...issue, kind: 'a', advice: '另一种' };
  expect(formatIssues([...found, last])[0]).toBe('7 项同类，首 5 例：');
});

test('never says of an issue that it is of another kind, and counts each once', () => {
  const issues = fc.array(
    fc.record({
      kind: fc.constantFrom('a', 'b', 'c'),
      line: fc.nat(),
      hint: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(issues, (drawn) => {
      const found = drawn.map(({ kind, line, hint: mere }, i): Issue => {
        const problem = `${kind}${i}`;
        return { ...issue, kind, line, problem, ...(mere ? { severity: 'hint' } : {}) };
      });
      const text = formatIssues(found, true).join('\n');
      const told = [...text.matchAll(/ — ([abc]\d+)/g)].map(([, problem]) => problem);
      expect(told.toSorted()).toEqual(found.map(({ problem }) => problem).toSorted());
      const counts = [...text.matchAll(/^提示 (\d+) 处/gm)].map(([, n]) => Number(n));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(splitIssues(found).hints.length);
    }),
  );
});
