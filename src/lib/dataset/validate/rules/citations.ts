import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { selfCitation } from '../../findings/reference.ts';

/** Citations that rest on clauses are between two different standards. */
export function checkCitations({ citations: { clauses } }: Dataset): Finding[] {
  return clauses.flatMap(({ citing, cited }, i) =>
    citing === cited ? [selfCitation(['clauses', i], citing)] : [],
  );
}
