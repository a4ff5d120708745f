import { concepts } from '../../../concepts/registry.ts';
import type { Dataset } from '../../dataset-schema.ts';
import { type Claim, type ClaimGroup, claimIds } from '../../findings/claim.ts';
import type { Finding } from '../../findings/issue.ts';

/** No two records share an id, a former id, a number, a plan number or a row of a table. */
export function checkUniqueness(dataset: Dataset): Finding[] {
  const groups = [
    ...coreClaims(dataset),
    ...concepts.flatMap((concept) => concept.claims?.(dataset) ?? []),
  ];
  return joinGroups(groups).flatMap(findRepeated);
}

/** What several lists claim in one scope is told apart among all of them, and called what the first calls it. */
function joinGroups(groups: readonly ClaimGroup[]): ClaimGroup[] {
  const joined = new Map<string, ClaimGroup>();
  for (const { scope, within, what, claims } of groups) {
    const key = JSON.stringify([scope, within]);
    const earlier = joined.get(key);
    joined.set(key, { scope, what, ...earlier, claims: [...(earlier?.claims ?? []), ...claims] });
  }
  return [...joined.values()];
}

function findRepeated({ scope, what, claims }: ClaimGroup): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim): Finding[] => {
    const earlier = first.get(claim.value);
    if (!earlier) {
      first.set(claim.value, claim);
      return [];
    }
    const problem = `${what} ${JSON.stringify(claim.value)} 重复`;
    const advice = `已用于 ${earlier.file}.json 的 ${earlier.path.join('.')}；改用别的值`;
    return [{ file: claim.file, path: claim.path, kind: `id.repeated:${scope}`, problem, advice }];
  });
}

function coreClaims({ site, sources, standards: { standards } }: Dataset): ClaimGroup[] {
  const claim = (value: string, i: number, ...rest: (string | number)[]): Claim => ({
    value,
    file: 'standards',
    path: ['standards', i, ...rest],
  });
  return [
    { scope: 'family', what: '标准族标识', claims: claimIds('site', ['families'], site.families) },
    {
      scope: 'source',
      what: '来源标识',
      claims: claimIds('sources', ['sources'], sources.sources),
    },
    {
      scope: 'standard',
      what: '标准标识',
      claims: claimIds('standards', ['standards'], standards),
    },
    {
      scope: 'number',
      what: '标准号或计划号',
      claims: standards.flatMap((s, i) => [
        ...(s.number ? [claim(s.number, i, 'number')] : []),
        ...(s.planNumber ? [claim(s.planNumber, i, 'planNumber')] : []),
      ]),
    },
    {
      scope: 'row',
      what: '原表行',
      claims: standards.flatMap(({ place }, i) =>
        place?.row
          ? [claim(`${place.source}#${place.clause} ${place.row}`, i, 'place', 'row')]
          : [],
      ),
    },
  ];
}
