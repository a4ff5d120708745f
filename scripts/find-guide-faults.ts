import { YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readGuides } from '../src/build/guides.ts';
import type { Settings } from '../src/build/settings.ts';
import type { Issue } from '../src/lib/dataset/findings/issue.ts';
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

/** What is wrong with a hand-written page, before its file is known. */
type Fault = Pick<Issue, 'line' | 'column' | 'kind' | 'problem' | 'advice'>;

const atTop = (kind: string, problem: string, advice: string): Fault => {
  return { line: 1, column: 1, kind: `guide.${kind}`, problem, advice };
};

const mendWords = '写上它的文字；数与日期须加引号';
/** What is wrong, and what has to be mended, for each field of the front matter. */
const fieldFaults: Readonly<Record<Field, Fault>> = {
  title: atTop('title', '前置数据缺少 title，或它不是文字', mendWords),
  description: atTop('description', '前置数据缺少 description，或它不是文字', mendWords),
  formerNames: atTop(
    'formerNames',
    '前置数据的 formerNames 不是曾用文件名的列表',
    '写成 formerNames: [jiu-ming]：不带 .mdx，只用小写字母、数字与连字符',
  ),
};

/**
 * What is wrong with the names and the front matter of the hand-written pages that go with a dataset. Their
 * addresses are made of both.
 */
export function findGuideFaults(settings: Settings): Issue[] {
  const guides = [...readGuides(settings)].map(([name, text]) => ({ name, ...readGuide(text) }));
  const taken = new Map(guides.map(({ name }) => [name, name]));
  return guides.flatMap(({ name, formerNames, faults }) => {
    const advice = '改名：只用小写字母、数字与连字符，如 guide/yinyong-guize.mdx';
    const misnamed = recordId.safeParse(name).success
      ? []
      : [atTop('name', '文件名不能成为网址', advice)];
    const repeated = formerNames.flatMap((former) => {
      const owner = taken.get(former);
      taken.set(former, owner ?? name);
      if (!owner) return [];
      const problem = `formerNames 中的 ${former} 已用于 guide/${owner}.mdx`;
      return [atTop('repeated', problem, '删去它')];
    });
    const file = `guide/${name}.mdx`;
    return [...misnamed, ...faults, ...repeated].map((fault) => {
      return { file, record: '', field: '', ...fault };
    });
  });
}

function readGuide(text: string): { formerNames: string[]; faults: Fault[] } {
  try {
    const { data, error } = frontMatter.safeParse(splitFrontMatter(text).data);
    const fields = new Set(error?.issues.map(({ path }) => (path[0] ?? 'title') as Field));
    const faults = [...fields].map((field) => fieldFaults[field]);
    return { formerNames: data?.formerNames ?? [], faults };
  } catch (error) {
    return { formerNames: [], faults: [describeYamlError(error)] };
  }
}

/** What is wrong with front matter that is no YAML. @throws what is no error of YAML. */
function describeYamlError(error: unknown): Fault {
  const advice = '检查冒号、引号、缩进与 * 号，必要时把值加上引号';
  const fault = (code: string) => atTop('yaml', `前置数据不是合法的 YAML（${code}）`, advice);
  if (error instanceof YAMLParseError) {
    const [at] = error.linePos ?? [];
    // The line of three hyphens stands before the text that was parsed.
    return { ...fault(error.code), line: (at?.line ?? 0) + 1, column: at?.col ?? 1 };
  }
  // What names an anchor that is not there.
  if (error instanceof ReferenceError) return fault(error.name);
  throw error;
}
