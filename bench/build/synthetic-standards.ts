import type { Category } from '../../src/lib/concepts/categories/schema.ts';
import type { StandardRecord } from '../../src/lib/dataset/types.ts';
import { pick, pickInteger } from './random.ts';

const fields = [
  '政务数据',
  '电子证照',
  '公共平台',
  '信息资源',
  '统一身份认证',
  '政务网络',
  '电子文件',
] as const;
const objects = [
  '目录',
  '元数据',
  '接口',
  '共享交换',
  '服务事项',
  '运行管理',
  '安全防护',
  '评价指标',
] as const;
const kinds = ['技术要求', '总体规范', '实施指南', '测试方法', '数据格式', '管理规范'] as const;
const parts = ['总则', '编码要求', '要素要求', '接口要求', '测试要求'] as const;

/** What the records are spread over. */
export interface StandardsPlan {
  national: number;
  platform: number;
  categories: readonly Category[];
  /** Ids. */
  subsystems: readonly string[];
}

/** The standards of both families: a ninth of the groups have several parts, a sixth of the rest is only planned. */
export function listStandards(plan: StandardsPlan, random: () => number): StandardRecord[] {
  const national = listTitles(plan.national, random).map((name, i) =>
    createNational(name, i, plan, random),
  );
  const platform = listTitles(plan.platform, random).map(createPlatform);
  return [...national, ...platform];
}

/** A title with the place of its standard among the numbers. */
interface Name {
  title: string;
  serial: number;
  part: number | null;
}

function listTitles(count: number, random: () => number): Name[] {
  const names: Name[] = [];
  for (let serial = 1; names.length < count; serial++) {
    const stem = `${pick(fields, random)}${pick(objects, random)}${serial}号${pick(kinds, random)}`;
    const size =
      random() < 1 / 9 ? Math.min(pickInteger(2, parts.length, random), count - names.length) : 1;
    if (size === 1) names.push({ title: stem, serial, part: null });
    else {
      for (let part = 1; part <= size; part++) {
        names.push({ title: `${stem} 第${part}部分：${parts[part - 1]}`, serial, part });
      }
    }
  }
  return names;
}

function createNational(
  { title, serial, part }: Name,
  index: number,
  { categories, subsystems }: StandardsPlan,
  random: () => number,
): StandardRecord {
  const year = pickInteger(2005, 2023, random);
  const planned = part === null && random() < 1 / 6;
  const written = `${10000 + serial}${part === null ? '' : `.${part}`}-${year}`;
  const planNumber = `${year}${String(serial).padStart(6, '0')}-T-469`;
  const category = categories[pickInteger(0, categories.length - 1, random)];
  const { subcategories = [] } = category ?? {};
  const subsystem = subsystems[pickInteger(0, subsystems.length * 2, random)];
  const record: StandardRecord = {
    id: planned ? planNumber.toLowerCase() : `gb-t-${written.replace('.', '-')}`,
    family: 'national',
    number: planned ? null : `GB/T ${written}`,
    planNumber: planned ? planNumber : null,
    title,
    category: category?.id ?? null,
    subcategory: subcategories[pickInteger(0, subcategories.length - 1, random)]?.id ?? null,
    subsystem: subsystem ?? null,
    guidesIntegration: null,
    place: { source: 'guide', clause: 'appendix', row: index + 1 },
  };
  return random() < 1 / 40
    ? { ...record, printed: { title: title.replace(/(?<=号)/u, ' ') } }
    : record;
}

function createPlatform({ title, serial, part }: Name, index: number): StandardRecord {
  const written = `${String(100 + serial).padStart(4, '0')}${part === null ? '' : `.${part}`}`;
  return {
    id: `p${written.replace('.', '-')}`,
    family: 'platform',
    number: `P${written}`,
    planNumber: null,
    title: `平台${title}`,
    category: null,
    subcategory: null,
    subsystem: null,
    guidesIntegration: index % 3 === 0,
    place: { source: 'framework', clause: 'table-1', row: index + 1 },
  };
}
