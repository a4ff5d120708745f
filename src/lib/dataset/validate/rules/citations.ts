import type { Dataset } from '../../dataset-schema.ts';
import type { JsonPath } from '../../json/parse-json.ts';
import type { Finding } from '../issue.ts';

/** Citations that rest on clauses are between two different standards. */
export function checkCitations({ citations: { clauses } }: Dataset): Finding[] {
  return clauses.flatMap(({ citing, cited }, i) =>
    citing === cited ? [selfCitation(['clauses', i], citing)] : [],
  );
}

/** The finding for a standard that is said to cite itself. */
export function selfCitation(path: JsonPath, id: string): Finding {
  const advice = '改正引用方或被引用方；图中整行错位时校正对角线';
  return { file: 'citations', path, problem: `${id} 引用了自身`, advice };
}
