import { readNumber } from '../../../model/numbers/read-number.ts';
import type { NumberingFile } from '../../../numbering/scheme.ts';
import { slugNumber } from '../../../numbering/slug-number.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import type { StandardRecord } from '../../types.ts';

/**
 * The id of a standard is made of its number, or of the plan number it was first listed under: whoever knows the
 * number knows the address, and a slip in either shows. A record may have another id when it has had that one, or
 * when that one is another record's. Without a grammar of numbers there is nothing to make ids of.
 */
export function checkIds({ standards: { standards }, numbering }: Dataset): Finding[] {
  if (numbering.prefixes.length === 0) return [];
  const taken = new Set(standards.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
  return standards.flatMap((standard, i): Finding[] => {
    const slugs = listSlugs(standard, numbering);
    const [first] = slugs;
    if (first === undefined || slugs.some(({ slug }) => taken.has(slug))) return [];
    return [
      {
        file: 'standards',
        path: ['standards', i, 'id'],
        kind: 'id.not-of-number',
        problem: `标识 ${JSON.stringify(standard.id)} 不是由编号 ${JSON.stringify(first.number)} 而来`,
        restsOn: [
          { file: 'numbering', path: [] },
          { file: 'standards', path: ['standards', i, 'number'] },
          { file: 'standards', path: ['standards', i, 'planNumber'] },
        ],
        advice: `改为 ${JSON.stringify(first.slug)}；旧标识若已发布，在 formerIds 中列出`,
      },
    ];
  });
}

/** What ids the numbers of a standard make; none as long as one of them cannot be read, which is reported as such. */
function listSlugs({ number, planNumber }: StandardRecord, numbering: NumberingFile) {
  const numbers = [[number, 'standard'] as const, [planNumber, 'plan'] as const];
  const slugs = numbers.flatMap(([text, kind]) => {
    if (!text) return [];
    const parsed = readNumber(text, numbering);
    return [{ number: text, slug: parsed?.kind === kind ? slugNumber(parsed, numbering) : '' }];
  });
  return slugs.every(({ slug }) => slug !== '') ? slugs : [];
}
