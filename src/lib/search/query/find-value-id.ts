/** A facet as far as the values of addresses are read by it. */
export interface NamedFacet {
  name: string;
  values: readonly (readonly [id: string, word: string])[];
  /** The ids values had before; absent when there are none. */
  formerIds?: readonly (readonly [former: string, id: string])[];
}

/**
 * The words that stand for ids in addresses made up to version 1.2, by facet. They are published and never change,
 * whatever a site says instead: these are no labels. Of these version 1.2 itself wrote the kinds; statuses and
 * natures are read as well. What it wrote of areas of work are names of records.
 */
export const publishedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    标准: 'standard',
    一级分类: 'category',
    二级分类: 'subcategory',
    标准子体系: 'subsystem',
    标准族: 'family',
    来源文件: 'source',
    平台: 'platform',
    架构: 'view',
    系统: 'system',
    数据流程: 'flows',
    引用关系: 'citations',
    术语: 'terms',
    路线图: 'roadmap',
    空白: 'gaps',
    说明: 'about',
    更改: 'changes',
    指南: 'guide',
    登记: 'register',
    印本: 'booklet',
  },
  status: {
    现行: 'active',
    在研: 'planned',
    即将实施: 'upcoming',
    被代替: 'replaced',
    废止: 'withdrawn',
  },
  mandate: {
    强制性: 'mandatory',
    推荐性: 'recommended',
    指导性技术文件: 'guidelines',
  },
};

/**
 * The id of the value an address asks for: by its id, by one it had before or, in addresses up to version 1.2, by
 * the word that stood for it: a published word, in facets of records the name of the record. Undefined when there
 * is none.
 */
export function findValueId(
  { name, values, formerIds = [] }: NamedFacet,
  asked: string | null,
): string | undefined {
  const published = publishedWords[name];
  const wanted = published?.[asked ?? ''];
  const renamed = formerIds.find(([former]) => former === asked)?.[1];
  const found =
    values.find(([id]) => id === asked) ??
    values.find(([id]) => id === renamed) ??
    values.find(([id, word]) => (published ? id === wanted : word === asked));
  return found?.[0];
}
