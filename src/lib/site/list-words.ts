import type { Concept } from '../concepts/concept.ts';
import { type GlossaryWord, glossaryWords, isExplained } from '../labels/glossary.ts';
import { listCited } from '../model/citations/list-cited.ts';
import type { Model } from '../model/model.ts';

/** The words of the glossary that the pages of a dataset use, in the order of the glossary. */
export function listWords(model: Model, concepts: readonly Concept[]): GlossaryWord[] {
  const { dataset, standards, hasReported } = model;
  const cited = standards.flatMap(({ id }) => [
    ...listCited(model, id, 'cites'),
    ...listCited(model, id, 'citedBy'),
  ]);
  const marks = cited.flatMap(({ verification, dated }) => [
    verification,
    dated === undefined ? '' : dated ? 'dated' : 'undated',
  ]);
  const used = new Set<GlossaryWord>([
    ...(hasReported ? (['reported'] as const) : []),
    ...marks.filter(isExplained),
    ...concepts
      .filter((concept) => concept.isPresent(dataset, concepts))
      .flatMap((concept) => concept.words?.(model, concepts) ?? []),
  ]);
  return glossaryWords.filter((word) => used.has(word));
}
