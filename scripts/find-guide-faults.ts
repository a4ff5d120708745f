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

type Field = keyof typeof frontMatter.shape;

/** What has to be mended for each field of the front matter. */
const advice: Readonly<Record<Field, string>> = {
  title: '前置数据缺少 title，或它不是文字 — 写上它的文字；数与日期须加引号',
  description: '前置数据缺少 description，或它不是文字 — 写上它的文字；数与日期须加引号',
  formerNames:
    '前置数据的 formerNames 不是曾用文件名的列表 — 写成 formerNames: [jiu-ming]：不带 .mdx，只用小写字母、数字与连字符',
};

/**
 * What is wrong with the names and the front matter of the hand-written pages that go with a dataset, a line each:
 * `guide/name.mdx:line — problem — what to do`. Their addresses are made of both.
 */
export function findGuideFaults(settings: Settings): string[] {
  const guides = [...readGuides(settings)].map(([name, text]) => ({ name, ...readGuide(text) }));
  const taken = new Map(guides.map(({ name }) => [name, name]));
  return guides.flatMap(({ name, formerNames, faults }) => {
    const misnamed = recordId.safeParse(name).success
      ? []
      : ['1 — 文件名不能成为网址 — 改名：只用小写字母、数字与连字符，如 guide/yinyong-guize.mdx'];
    const repeated = formerNames.flatMap((former) => {
      const owner = taken.get(former);
      taken.set(former, owner ?? name);
      if (!owner) return [];
      return [`1 — formerNames 中的 ${former} 已用于 guide/${owner}.mdx — 删去它`];
    });
    return [...misnamed, ...faults, ...repeated].map((fault) => `guide/${name}.mdx:${fault}`);
  });
}

function readGuide(text: string): { formerNames: string[]; faults: string[] } {
  try {
    const { data, error } = frontMatter.safeParse(splitFrontMatter(text).data);
    const fields = new Set(error?.issues.map(({ path }) => (path[0] ?? 'title') as Field));
    const faults = [...fields].map((field) => `1 — ${advice[field]}`);
    return { formerNames: data?.formerNames ?? [], faults };
  } catch (error) {
    return { formerNames: [], faults: [describeYamlError(error)] };
  }
}

/** What is wrong with front matter that is no YAML. @throws what is no error of YAML. */
function describeYamlError(error: unknown): string {
  const [line, code] =
    error instanceof YAMLParseError
      ? // The line of three hyphens stands before the text that was parsed.
        [(error.linePos?.[0].line ?? 0) + 1, error.code]
      : // What names an anchor that is not there.
        [1, error instanceof ReferenceError ? error.name : null];
  if (code === null) throw error;
  return `${line} — 前置数据不是合法的 YAML（${code}）— 检查冒号、引号、缩进与 * 号，必要时把值加上引号`;
}
