import { columnWords, formatGuidesIntegration, mandateWords } from '../labels/words.ts';
import type { Model } from './create-model.ts';
import { readNumberFacts } from './number-facts.ts';
import type { Standard } from './standard.ts';
import type { StandardColumn } from './standard-columns.ts';

/** The columns lists of standards have, those left out that say nothing of any of the standards listed. */
export function listColumns(model: Model, standards: readonly Standard[]): StandardColumn[] {
  const { numbering } = model.dataset;
  const facts = (standard: Standard) => readNumberFacts(standard, numbering);
  const columns: StandardColumn[] = [
    { key: 'number', word: columnWords.number, slug: 'number', read: ({ label }) => label },
    { key: 'title', word: columnWords.title, slug: 'title', read: ({ title }) => title },
    ...model.concepts.flatMap((concept) => concept.columns?.(model) ?? []),
    {
      key: 'guidesIntegration',
      word: columnWords.guidesIntegration,
      slug: 'integration',
      read: ({ record: { guidesIntegration: guides } }) =>
        guides === null ? null : formatGuidesIntegration(guides),
      rank: ({ record: { guidesIntegration: guides } }) => (guides === null ? 2 : Number(!guides)),
    },
    {
      key: 'planNumber',
      word: columnWords.planNumber,
      read: ({ record }) => record.planNumber,
      hidden: true,
    },
    {
      key: 'family',
      word: columnWords.family,
      read: ({ family }) => family.shortName,
      hidden: true,
    },
    {
      key: 'mandate',
      word: columnWords.mandate,
      read: (standard) => {
        const { mandate } = facts(standard);
        return mandate && mandateWords[mandate];
      },
      hidden: true,
    },
    {
      key: 'year',
      word: columnWords.year,
      read: (standard) => facts(standard).year?.toString() ?? null,
      hidden: true,
    },
  ];
  return columns.filter(({ read }) => standards.some((standard) => read(standard) !== null));
}
