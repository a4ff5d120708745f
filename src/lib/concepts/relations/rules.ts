import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import { identitiesOf } from '../../model/identity/read-identity.ts';
import { createEndNamer, toOutsideKey } from '../../model/numbers/number-key.ts';
import { readNumber } from '../../model/numbers/read-number.ts';
import { findCircles, listSuccessions } from '../../model/relations/find-circles.ts';
import { isCitation } from '../../model/relations/relation-graph.ts';
import { describeCircle, type Relation } from './schema.ts';

/** What is asked of the relations of a dataset beyond their schema. */
export const relationRules: readonly ((dataset: Dataset) => Finding[])[] = [
  checkRelations,
  checkRepeated,
  checkCircles,
  checkOutside,
  checkCitedTwice,
  checkDated,
];

const report = (
  kind: string,
  i: number,
  rest: JsonPath,
  problem: string,
  advice: string,
): Finding => ({
  file: 'relations',
  path: ['relations', i, ...rest],
  kind: `relation.${kind}`,
  restsOn: [{ file: 'relations', path: ['relations', i] }],
  problem,
  advice,
});

/** A relation is between two standards, and says of itself only what makes sense for its type. */
function checkRelations(dataset: Dataset): Finding[] {
  const { relations } = dataset;
  const nameEnd = createEndNamer(dataset);
  return relations.relations.flatMap(({ type, from, to, degree, dated }, i) => [
    ...(nameEnd(to) !== null && nameEnd(from) === nameEnd(to)
      ? [report('itself', i, ['to'], `${nameEnd(to)} 与自身的关系`, '改正其中一端，或删去这一条')]
      : []),
    ...(degree !== undefined && type !== 'adopts'
      ? [
          report(
            'degree',
            i,
            ['degree'],
            `${type} 没有采用程度`,
            '删去 degree，或改 type 为 adopts',
          ),
        ]
      : []),
    ...(dated !== undefined && type !== 'cites'
      ? [report('dated', i, ['dated'], `${type} 不分是否注日期`, '删去 dated，或改 type 为 cites')]
      : []),
    ...Object.entries({ from, to }).flatMap(([end, value]) =>
      typeof value !== 'string' && !value.number && !value.title
        ? [report('unnamed', i, [end], '站外的标准没有编号也没有名称', '填写 number 或 title')]
        : [],
    ),
    ...(typeof from !== 'string' && typeof to !== 'string'
      ? [report('outside', i, [], '两端都不是本数据集的标准', '至少一端写标识，或删去这一条')]
      : []),
  ]);
}

/** No relation stands there twice; of those that are the same from both ends, neither does their mirror image. */
function checkRepeated({ relations, numbering }: Dataset): Finding[] {
  const first = new Map<string, number>();
  return relations.relations.flatMap(({ type, from, to }, i) => {
    const both = [from, to].map((end) =>
      typeof end === 'string' ? end : toOutsideKey(end, numbering),
    );
    const ends = type === 'related' ? both.toSorted() : both;
    const key = JSON.stringify([type, typeof from, typeof to, ...ends]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, i);
      return [];
    }
    const advice = `已写在 relations.${earlier}；两端的页面都会显示，删去其中一条`;
    return [report('repeated', i, [], `同一关系重复：${type} ${both.join(' → ')}`, advice)];
  });
}

/** Nothing replaces, or is a later edition of, what took its own place. */
function checkCircles(dataset: Dataset): Finding[] {
  const successions = listSuccessions(dataset.relations.relations, createEndNamer(dataset));
  return findCircles(successions).map(({ closing, circle }) =>
    report(
      'circle',
      closing.at,
      [],
      describeCircle(circle),
      'from 应是较新的一端；改正方向，或删去其中一条',
    ),
  );
}

/** A standard that is in the dataset is referred to by its id: then both pages show the relation. */
function checkOutside(dataset: Dataset): Finding[] {
  const { relations, standards } = dataset;
  const ends = relations.relations.flatMap(({ from, to }) => [from, to]);
  const outside = ends.some((end) => typeof end !== 'string');
  if (!outside) return [];
  const { findId } = identitiesOf(dataset);
  const titles = new Map(standards.standards.map(({ title, id }) => [title, id]));
  const check = (end: 'from' | 'to', value: Relation['to'], i: number): Finding[] => {
    if (typeof value === 'string') return [];
    const { number, title = '' } = value;
    const found = number ? findId(number) : titles.get(title);
    if (!found) return [];
    const problem = `站外的一端 ${JSON.stringify(number ?? title)} 是本数据集的标准`;
    const advice = `写标识（"${end}": "标识"），两端的页面就都显示这一关系，并互相链接`;
    return [
      {
        ...report('inside', i, [end], `${problem}，标识为 ${found}`, advice),
        severity: 'hint',
      },
    ];
  };
  return relations.relations.flatMap(({ from, to }, i) => [
    ...check('from', from, i),
    ...check('to', to, i),
  ]);
}

/** What a clause says in citations.json is not counted a second time. */
function checkCitedTwice({ relations, citations }: Dataset): Finding[] {
  const clauses = new Set(citations.clauses.map(({ citing, cited }) => `${citing} ${cited}`));
  return relations.relations.flatMap((relation, i): Finding[] =>
    isCitation(relation) && clauses.has(`${String(relation.from)} ${String(relation.to)}`)
      ? [
          {
            ...report(
              'cited-twice',
              i,
              [],
              `${String(relation.from)} 引用 ${String(relation.to)} 已写在 citations.json`,
              '两处留一处，以免引用关系列出两次',
            ),
            severity: 'hint',
          },
        ]
      : [],
  );
}

/** What is cited dated has a year in its number, where that can be read: the year tells which edition is meant. */
function checkDated({ relations, numbering }: Dataset): Finding[] {
  return relations.relations.flatMap(({ dated, to }, i): Finding[] => {
    if (!dated || typeof to === 'string' || !to.number) return [];
    const cited = readNumber(to.number, numbering);
    if (cited?.kind !== 'standard' || cited.year !== undefined) return [];
    const problem = `写明注日期引用，编号 ${JSON.stringify(to.number)} 却没有年号`;
    const advice = '补上年号，或把 dated 改为 false';
    return [{ ...report('undated', i, ['to', 'number'], problem, advice), severity: 'hint' }];
  });
}
