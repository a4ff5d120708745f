import { YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readGuides } from '../src/build/guides.ts';
import type { Settings } from '../src/build/settings.ts';
import { recordId } from '../src/lib/dataset/schema/primitives.ts';
import { splitFrontMatter } from '../src/lib/mdx/front-matter.ts';

const words = z.string().refine((text) => text.trim() !== '');
/** What the site asks of a hand-written page. */
const frontMatter = z.object({
  title: words,
  description: words,
  formerNames: z.array(recordId).optional(),
});

/** What has to be mended for each field of the front matter. */
const advice: Readonly<Record<keyof typeof frontMatter.shape, string>> = {
  title: '前置数据缺少 title — 写上它的文字',
  description: '前置数据缺少 description — 写上它的文字',
  formerNames:
    '前置数据的 formerNames 不是曾用文件名的列表 — 写成 formerNames: [jiu-ming]：不带 .mdx，只用小写字母、数字与连字符',
};

/**
 * What is wrong with the names and the front matter of the hand-written pages that go with a dataset, a line each:
 * `guide/name.mdx:line — problem — what to do`. Their addresses are made of both.
 */
export function findGuideFaults(settings: Settings): string[] {
  return [...readGuides(settings)].flatMap(([name, text]) => {
    const file = `guide/${name}.mdx`;
    const misnamed = recordId.safeParse(name).success
      ? []
      : [
          `${file}:1 — 文件名不能成为网址 — 改名：只用小写字母、数字与连字符，如 guide/yinyong-guize.mdx`,
        ];
    return [...misnamed, ...findFrontMatterFaults(text).map((fault) => `${file}:${fault}`)];
  });
}

function findFrontMatterFaults(text: string): string[] {
  try {
    const { error } = frontMatter.safeParse(splitFrontMatter(text).data);
    const fields = new Set(
      error?.issues.map(({ path }) => (path[0] ?? 'title') as keyof typeof advice),
    );
    return [...fields].map((field) => `1 — ${advice[field]}`);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [at] = error.linePos ?? [];
    // The line of three hyphens stands before the text that was parsed.
    const line = (at?.line ?? 0) + 1;
    return [`${line} — 前置数据不是合法的 YAML（${error.code}）— 检查此行的冒号、引号与缩进`];
  }
}
