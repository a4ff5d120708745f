import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../../src/lib/dataset/dataset-schema.ts';
import { findAfter, must } from './find-after.ts';

const textOf = (dataset: Dataset) => must(dataset.texts.scheme);

describe('source texts', () => {
  test('an anchor given twice', () => {
    const found = findAfter((d) => {
      must(textOf(d).clauses[3]).id = '1';
    });
    expect(found).toContain('texts/scheme clauses.3 锚点 "1" 重复');
  });

  test('a block of two kinds', () => {
    const found = findAfter((d) => {
      const block = must(textOf(d).clauses.find((c) => c.id === '4')?.blocks[1]);
      block.text = '甲';
    });
    expect(found.join()).toContain('应恰有 text、list、table、figure 之一，现有 2 个');
  });

  test('a row short of a cell', () => {
    const found = findAfter((d) => {
      must(textOf(d).clauses.at(-1)?.blocks[0]?.table?.rows[4]).pop();
    });
    expect(found.join()).toContain('表的第 5 行有 2 格，表头有 3 格');
  });

  test('a name that is not that of the source', () => {
    const found = findAfter((d) => {
      textOf(d).source = 'catalogue';
    });
    expect(found).toContain('texts/scheme source 来源 "catalogue" 与文件名不同');
  });
});

describe('places', () => {
  test('of a clause that is not in the text', () => {
    const found = findAfter((d) => {
      must(d.terms.terms[0]).place.clause = '3.9';
    });
    expect(found).toEqual(['terms terms.0.place.clause texts/scheme.json 中没有锚点 "3.9"']);
  });

  test('of a row that is not in the table', () => {
    const found = findAfter((d) => {
      must(d.standards.standards.at(-1)?.place).row = 99;
    });
    expect(found).toEqual([
      'standards standards.16.place.row texts/scheme.json 中没有锚点 "table-1-99"',
    ]);
  });

  test('in a source without a text are not judged', () => {
    const found = findAfter((d) => {
      delete d.texts.scheme;
      must(d.terms.terms[0]).place.clause = '3.9';
    });
    expect(found.filter((line) => !line.startsWith('addresses '))).toEqual([]);
  });
});

describe('quotations', () => {
  test.each<[string, (d: Dataset) => void]>([
    [
      'terms terms.1.definition',
      (d) => {
        must(d.terms.terms[1]).definition = '别的话。';
      },
    ],
    [
      'categories categories.0.description.0',
      (d) => {
        must(d.categories.categories[0]?.description)[0] = '别的话。';
      },
    ],
    [
      'platform systems.0.statements.0.quote',
      (d) => {
        must(d.platform.systems[0]?.statements[0]).quote = '别的话。';
      },
    ],
    [
      'flows exchanges.0.quote',
      (d) => {
        must(d.flows.exchanges[0]).quote = '别的话。';
      },
    ],
    [
      'roadmap roadmap.milestones.0.text',
      (d) => {
        must(d.roadmap.roadmap?.milestones[0]).text = '别的话。';
      },
    ],
    [
      'subsystems subsystems.0.figure.caption',
      (d) => {
        must(d.subsystems.subsystems[0]?.figure).caption = '图2'.concat('别的话');
      },
    ],
    [
      'subsystems subsystems.0.priorities.0.title',
      (d) => {
        must(d.subsystems.subsystems[0]?.priorities[0]).title = '别的话';
      },
    ],
    [
      'subsystems subsystems.0.priorities.0.text',
      (d) => {
        must(d.subsystems.subsystems[0]?.priorities[0]).text = '别的话。';
      },
    ],
  ])('%s', (where, change) => {
    const found = findAfter(change);
    expect(found.filter((line) => line.startsWith(`${where} 照录的文字与`))).toHaveLength(1);
  });
});

test('a quotation that departs from the text at its end only', () => {
  const found = findAfter((d) => {
    const term = must(d.terms.terms[1]);
    term.definition = term.definition.replace(/单位。$/u, '部门。');
  });
  expect(found).toEqual(['terms terms.1.definition 照录的文字与 texts/scheme.json 的 2.2 不符']);
});

test.each(['。', '', ' '])('a quotation may end in %j, and its blanks may differ', (end) => {
  const found = findAfter((d) => {
    const term = must(d.terms.terms[1]);
    term.definition = term.definition.replace(/。$/u, end).replace('移交', '移 交');
  });
  expect(found).toEqual([]);
});

describe('priorities and platform', () => {
  test('items out of the order of their words', () => {
    const found = findAfter((d) => {
      must(d.subsystems.subsystems[0]?.priorities[2]?.items).reverse();
    });
    expect(found).toEqual([
      'subsystems subsystems.0.priorities.2.items.1.words 建设重点中没有“声像档案数字化”，或次序不同',
      'subsystems subsystems.0.priorities.2.items.2.words 建设重点中没有“照片档案数字化”，或次序不同',
    ]);
  });

  test('an item that is not in the words of its priority', () => {
    const found = findAfter((d) => {
      must(d.subsystems.subsystems[0]?.priorities[2]?.items?.[1]).words = '别的话';
    });
    expect(found).toEqual([
      'subsystems subsystems.0.priorities.2.items.1.words 建设重点中没有“别的话”，或次序不同',
    ]);
  });

  test('a system that belongs to itself', () => {
    const found = findAfter((d) => {
      const system = must(d.platform.systems[0]);
      system.parent = system.id;
    });
    expect(found).toEqual(['platform systems.0.parent 未知的系统 "portal"']);
  });

  test.each<[string, (d: Dataset) => void]>([
    [
      '未知的标准',
      (d) => {
        must(d.subsystems.subsystems[0]?.priorities[2]?.items?.[0]?.answeredBy[0]).standard = 'x';
      },
    ],
    [
      '未知的标准',
      (d) => {
        must(d.platform.systems[0]?.concerns?.[0]).standard = 'x';
      },
    ],
    [
      '未知的架构视图',
      (d) => {
        must(d.platform.systems[0]).view = 'x';
      },
    ],
    [
      '未知的系统',
      (d) => {
        must(d.platform.systems[0]).parent = 'x';
      },
    ],
    [
      '未知的层',
      (d) => {
        must(d.platform.systems[0]).layer = 'x';
      },
    ],
    [
      '未知的系统或参与方',
      (d) => {
        must(d.flows.flows[0]?.steps[0]).to = 'x';
      },
    ],
    [
      '未知的系统或参与方',
      (d) => {
        must(d.flows.participants.find((p) => p.systems)?.systems).ids[0] = 'x';
      },
    ],
    [
      '未知的标准族',
      (d) => {
        must(d.platform.overview).family = 'x';
      },
    ],
  ])('%s', (what, change) => {
    expect(findAfter(change).filter((line) => line.endsWith(`${what} "x"`))).toHaveLength(1);
  });
});
