import type { Category } from '../../src/lib/concepts/categories/schema.ts';
import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';

/** The parts of a synthetic dataset that are the same at any size. */
export type SyntheticFrame = Pick<
  Dataset,
  'site' | 'sources' | 'numbering' | 'categories' | 'subsystems'
>;

const appendix = { source: 'guide', clause: 'appendix' };
const table = { source: 'framework', clause: 'table-1' };

const subcategoryNames = ['术语', '指南', '要求', '规范', '评价'];
const categoryNames = ['总体', '设施', '数据', '业务', '服务', '管理', '安全', '测试'];
const focusAreas = ['数据共享', '数据开放', '电子文件', '在线服务'];

/** The frame: two families, eight categories of five subcategories, four subsystems, two sources. */
export function createFrame(): SyntheticFrame {
  return {
    site: createSite(),
    sources: {
      sources: [createSource('guide', '体系建设指南'), createSource('framework', '总体框架')],
    },
    numbering: createNumbering(),
    categories: { categories: categoryNames.map(createCategory) },
    subsystems: { subsystems: focusAreas.map(createSubsystem) },
  };
}

function createSite(): Dataset['site'] {
  const family = { description: '用于测量生成速度的合成数据。' };
  return {
    title: '合成标准体系',
    shortTitle: '合成标准',
    description: '用于测量生成速度的合成数据集，其中的标准都是虚构的。',
    version: '1.0.0',
    families: [
      {
        ...family,
        id: 'national',
        name: '合成国家标准族',
        shortName: '国家标准',
        listing: appendix,
        listingName: '附表',
      },
      {
        ...family,
        id: 'platform',
        name: '合成平台标准族',
        shortName: '平台标准',
        listing: table,
        listingName: '表1',
      },
    ],
  };
}

function createSource(id: string, title: string): Dataset['sources']['sources'][number] {
  return {
    id,
    title: `合成${title}`,
    shortTitle: `《${title}》`,
    number: null,
    edition: '2024',
    editionBasis: '合成数据',
    condition: ['合成数据，没有原文。'],
  };
}

function createCategory(name: string, index: number): Category {
  return {
    id: `category-${index + 1}`,
    family: 'national',
    name,
    fullName: `${name}标准`,
    description: [`${name}标准规范${name}的建设与管理，为其他标准的制定提供支撑。`],
    place: { source: 'guide', clause: `2.${index + 1}` },
    subcategories: subcategoryNames.map((word, i) => ({
      id: `category-${index + 1}-${i + 1}`,
      name: `${name}${word}`,
      description: [`${name}${word}标准对${name}的${word}提出要求。`],
    })),
  };
}

function createSubsystem(
  focusArea: string,
  index: number,
): Dataset['subsystems']['subsystems'][number] {
  return {
    id: `subsystem-${index + 1}`,
    name: `${focusArea}标准子体系`,
    focusArea,
    composition: ['category-1', `category-${index + 2}`, 'category-7'],
    description: [`${focusArea}标准子体系由总体标准、安全标准等构成，规范${focusArea}工作。`],
    figure: { number: index + 1, caption: `图 ${index + 1}` },
    priorities: ['目录', '接口', '评价'].map((word, i) => ({
      id: `priority-${i + 1}`,
      title: `${focusArea}${word}`,
      text: `${focusArea}${word}的要求、方法与管理等标准。`,
    })),
    place: { source: 'guide', clause: `3.${index + 1}` },
  };
}

function createNumbering(): Dataset['numbering'] {
  return {
    prefixes: [
      { prefix: 'GB/T', name: '国家标准', mandate: 'recommended' },
      {
        prefix: 'P',
        name: '平台标准',
        mandate: null,
        serial: { minDigits: 4, maxDigits: 4, leadingZeros: true },
        space: 'dated',
        yearInIdentity: false,
      },
    ],
    serial: { minDigits: 1, maxDigits: 7, leadingZeros: false },
    bare: { minDigits: 4, maxDigits: 7, leadingZeros: true },
    partDigits: 2,
    years: { from: 1950, to: 2099, shortFrom: 1950, shortTo: 1999, word: '年' },
    plan: {
      serialDigits: 6,
      departmentDigits: 3,
      natures: [{ code: 'T', mandate: 'recommended' }],
      departments: [{ code: '469', name: '主管部门' }],
      labels: ['计划号'],
    },
    labels: ['标准号'],
    allParts: ['所有部分'],
    rangeWords: ['至'],
  };
}
