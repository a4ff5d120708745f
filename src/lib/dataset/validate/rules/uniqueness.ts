import type { Dataset, DatasetFileName } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { Finding } from '../issue.ts';

interface Claim {
  value: string;
  file: DatasetFileName;
  path: JsonPath;
}

/** No two records share an id, a former id, a number, a plan number or a row of a table. */
export function checkUniqueness(dataset: Dataset): Finding[] {
  return claimGroups(dataset).flatMap(({ what, claims }) => findRepeated(what, claims));
}

function findRepeated(what: string, claims: Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  const findings: Finding[] = [];
  for (const claim of claims) {
    const earlier = first.get(claim.value);
    if (!earlier) first.set(claim.value, claim);
    else {
      const problem = `${what} ${JSON.stringify(claim.value)} 重复`;
      const advice = `已用于 ${earlier.file}.json 的 ${earlier.path.join('.')}；改用别的值`;
      findings.push({ file: claim.file, path: claim.path, problem, advice });
    }
  }
  return findings;
}

function claimGroups(dataset: Dataset): { what: string; claims: Claim[] }[] {
  const ids = (file: DatasetFileName, key: string, records: readonly { id: string }[]) =>
    records.map(({ id }, i): Claim => ({ value: id, file, path: [key, i, 'id'] }));
  const { standards } = dataset.standards;
  const claim = (value: string, i: number, ...rest: (string | number)[]): Claim => ({
    value,
    file: 'standards',
    path: ['standards', i, ...rest],
  });
  return [
    { what: '标准族标识', claims: ids('site', 'families', dataset.site.families) },
    { what: '来源标识', claims: ids('sources', 'sources', dataset.sources.sources) },
    { what: '分类标识', claims: ids('categories', 'categories', dataset.categories.categories) },
    { what: '二级分类标识', claims: subcategoryClaims(dataset) },
    { what: '子体系标识', claims: ids('subsystems', 'subsystems', dataset.subsystems.subsystems) },
    ...dataset.subsystems.subsystems.map(({ name, priorities }, i) => ({
      what: `${name}的建设重点标识`,
      claims: priorities.map(
        ({ id }, k): Claim => ({
          value: id,
          file: 'subsystems',
          path: ['subsystems', i, 'priorities', k, 'id'],
        }),
      ),
    })),
    { what: '架构视图标识', claims: ids('platform', 'views', dataset.platform.views) },
    {
      what: '系统、参与方或流程标识',
      claims: [
        ...ids('platform', 'systems', dataset.platform.systems),
        ...ids('flows', 'participants', dataset.flows.participants),
        ...ids('flows', 'flows', dataset.flows.flows),
      ],
    },
    { what: '术语标识', claims: ids('terms', 'terms', dataset.terms.terms) },
    { what: '勘误编号', claims: ids('errata', 'errata', dataset.errata.errata) },
    {
      what: '标准标识',
      claims: standards.flatMap((s, i) => [
        claim(s.id, i, 'id'),
        ...(s.formerIds ?? []).map((id, k) => claim(id, i, 'formerIds', k)),
      ]),
    },
    {
      what: '标准号或计划号',
      claims: standards.flatMap((s, i) => [
        ...(s.number ? [claim(s.number, i, 'number')] : []),
        ...(s.planNumber ? [claim(s.planNumber, i, 'planNumber')] : []),
      ]),
    },
    {
      what: '原表行',
      claims: standards.flatMap(({ place }, i) =>
        place.row ? [claim(`${place.source}#${place.clause} ${place.row}`, i, 'place', 'row')] : [],
      ),
    },
  ];
}

function subcategoryClaims(dataset: Dataset): Claim[] {
  return dataset.categories.categories.flatMap((category, i) =>
    category.subcategories.map(
      ({ id }, k): Claim => ({
        value: id,
        file: 'categories',
        path: ['categories', i, 'subcategories', k, 'id'],
      }),
    ),
  );
}
