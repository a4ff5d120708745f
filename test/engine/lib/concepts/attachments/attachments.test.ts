import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../../../../src/lib/addresses/page-address.ts';
import { findPathFault } from '../../../../../src/lib/concepts/attachments/path-faults.ts';
import type { Dataset, DatasetPart } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { addressesFile } from '../../../../../src/lib/dataset/schema/addresses.ts';
import {
  findRuleViolations,
  findRuleViolationsBeside,
} from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../../src/lib/site/list-addresses.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('attachments-dataset');

/** The fixture with other paths for the files of its first standard, and these found in its folder. */
function withFiles(paths: readonly string[], found: Dataset['files']): Dataset {
  const dataset = structuredClone({ ...fixture, files: found });
  const [first, ...others] = dataset.standards.standards;
  if (first) first.files = paths.map((path) => ({ path }));
  for (const standard of others) delete standard.files;
  return dataset;
}

const judge = (dataset: Dataset): string[] =>
  findRuleViolations(dataset).map(
    ({ file, path, problem, advice, severity }) =>
      `${severity ?? 'error'} ${file} ${path.join('.')} — ${problem} — ${readAdvice({ advice })}`,
  );

const judgePath = (path: string) => judge(withFiles([path], [{ path, size: 1 }]));

describe('the names of files', () => {
  test.each([
    ['Q-1.pdf'],
    ['2016/附录 A.ofd'],
    ["100% (一) & 'b', [c] {d} + `e` ~f!@$^=;.pdf"],
    ['console.txt'],
    ['common/com10.pdf'],
    ['a.html.zip'],
    ['constructor'],
  ])('%s may be published', (path) => {
    expect(judgePath(path)).toEqual([]);
  });

  test.each([
    ['/etc/passwd', '绝对路径'],
    ['C:/a.pdf', '绝对路径'],
    ['\\\\host\\a.pdf', '绝对路径'],
    ['a\\b.pdf', '反斜线'],
    ['../a.pdf', '..'],
    ['a/../../b.pdf', '..'],
    ['./a.pdf', '. 或 ..'],
    ['a//b.pdf', '空的一段'],
    ['a/', '空的一段'],
    ['a#b.pdf', '不能用的字符'],
    ['a?b.pdf', '不能用的字符'],
    ['<b>.pdf', '不能用的字符'],
    ['a"b.pdf', '不能用的字符'],
    ['a\nb.pdf', '不能用的字符'],
    ['a\u202efdp.exe', '不能用的字符'],
    ['e\u0301.pdf', '拆开的字符'],
    ['.htaccess', '以点'],
    ['a./b.pdf', '以点'],
    ['a /b.pdf', '空格结尾'],
    ['CON', 'Windows'],
    ['a/nul.pdf', 'Windows'],
    ['Com1.tar.gz', 'Windows'],
    [`${'长'.repeat(70)}.pdf`, '过长'],
    ['a.html', '网页'],
    ['a/b.SVG', '网页'],
  ])('%j may not: %s', (path, words) => {
    const found = judgePath(path);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('error standards standards.0.files.0.path — ');
    expect(found[0]).toContain(words);
  });

  test('no name that may be published leads out of its folder or ends its address', () => {
    const step = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(path, (each) => {
        fc.pre(findPathFault(each) === null);
        const address = pageAddress.attachedFile(each);
        const { pathname, search, hash, origin } = new URL(address, 'http://site.invalid/');
        expect(decodeURIComponent(pathname)).toBe(`/files/${each}`);
        expect([search, hash, origin]).toEqual(['', '', 'http://site.invalid']);
        expect(addressesFile.safeParse({ addresses: [address] }).success).toBe(true);
      }),
    );
  });
});

describe('the files of a dataset', () => {
  test('one that is not there is reported, with the nearest that is', () => {
    expect(judge(withFiles(['Q1.pdf'], [{ path: 'Q-1.pdf', size: 1 }]))).toEqual([
      'error standards standards.0.files.0.path — 没有 files/Q1.pdf 这个文件 — 您是不是要写 Q-1.pdf？',
      'hint standards standards — 没有标准写到 files/Q-1.pdf — 在 standards.json 相应标准的 files 中写上它，或移出 files 文件夹；没有写上的不发布',
    ]);
    expect(judge(withFiles(['constructor'], []))).toEqual([
      'error standards standards.0.files.0.path — 没有 files/constructor 这个文件 — 把文件放进数据集的 files 文件夹，或删去这一项',
    ]);
  });

  test('what is no file, or lies outside, is reported', () => {
    expect(judge(withFiles(['2016'], [{ path: '2016', size: null }]))).toEqual([
      'error standards standards.0.files.0.path — files/2016 不是可以发布的文件 — 换成文件本身：不能是文件夹，也不能是指向 files 文件夹之外的链接',
    ]);
  });

  test('two that some systems cannot tell apart are reported', () => {
    const found = ['a.pdf', 'A.pdf'].map((path) => ({ path, size: 1 }));
    expect(judge(withFiles(['a.pdf', 'A.pdf'], found))).toEqual([
      'error standards standards.0.files.1.path — "A.pdf" 与 "a.pdf" 只有大小写不同 — 给其中一个改名：有的系统分不开它们',
    ]);
  });

  test('one published address each, however many standards have it', () => {
    const files = listAddresses(fixture).filter((address) => address.startsWith('files/'));
    expect(files).toEqual(['files/2016/%E9%99%84%E5%BD%95%20A.ofd', 'files/Q-1.pdf']);
    expect(judge({ ...fixture, addresses: { addresses: ['files/gone.pdf'] } })[0]).toContain(
      '已发布的网址 files/gone.pdf 不见了',
    );
  });
});

describe('what is shown of a file', () => {
  const model = createModel(fixture, '2024-06-15');

  test('its name or title, its kind and its size, as a link', () => {
    const facts = listFactsIn('page', model, model.resolveStandard('q-1'));
    expect(facts.filter(({ id }) => id === 'file')).toMatchObject([
      {
        name: '附件',
        parts: [{ words: '正文', address: 'files/Q-1.pdf' }, '（', 'PDF', '，', '31 字节', '）'],
      },
      {
        name: '附件',
        parts: [
          { words: '附录 A.ofd', address: 'files/2016/%E9%99%84%E5%BD%95%20A.ofd' },
          ...['（', 'OFD 版式文件', '，', '2 KB', '）'],
        ],
      },
    ]);
  });

  test('Markdown links from its own place in the site', () => {
    const written = writeStandard(model, 'q-1');
    expect(written).toContain('[正文](../files/Q-1.pdf)（PDF，31 字节）');
    expect(written).toContain('[附录 A.ofd](../files/2016/%E9%99%84%E5%BD%95%20A.ofd)');
  });

  test('JSON has its address and its size', () => {
    expect(exportStandard(model, 'q-2').files).toEqual([
      {
        title: '共用的附录',
        url: 'files/2016/%E9%99%84%E5%BD%95%20A.ofd',
        type: 'OFD 版式文件',
        bytes: 1536,
      },
    ]);
  });

  test('nothing where there is none', () => {
    expect(exportStandard(model, 'q-3')).not.toHaveProperty('files');
    expect(writeStandard(model, 'q-3')).not.toContain('| 附件');
  });
});

describe('beside what is broken', () => {
  /** What is said of the fixture when the files of its first standard are broken. */
  const judgeBroken = (files: unknown, found: Dataset['files']): string[] => {
    const { standards, site } = structuredClone(fixture);
    for (const standard of standards.standards) delete standard.files;
    Object.assign(standards.standards[0] ?? {}, { files });
    const values = new Map<DatasetPart, unknown>([
      ['site', site],
      ['standards', standards],
    ]);
    return findRuleViolationsBeside(values, [], found)
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('attachment.'));
  };
  const a = { path: 'a.pdf', size: 1 };
  const b = { path: 'b.pdf', size: 1 };

  test('a file that a broken name may be meant for is not called unnamed', () => {
    expect(judgeBroken([{ path: 5 }], [a])).toEqual([]);
    expect(judgeBroken({ path: 'a.pdf' }, [a])).toEqual([]);
    expect(judgeBroken([{ pth: 'a.pdf' }], [a])).toEqual([]);
  });

  test('more files than names are broken are called so', () => {
    expect(judgeBroken([{ path: 5 }], [a, b])).toEqual([
      'attachment.unnamed',
      'attachment.unnamed',
    ]);
  });

  test('what is wrong with another name is said all the same', () => {
    expect(judgeBroken([{ path: 5 }, { path: '/b.pdf' }], [])).toEqual(['attachment.name']);
  });
});
