import { concepts } from '../../../concepts/registry.ts';
import { findPlace } from '../../../model/places/find-place.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';

/** What the dataset says a source document prints stands in the text of that document, but for white space. */
export function checkQuotes(dataset: Dataset): Finding[] {
  const quotes = concepts.flatMap((concept) => concept.quotes?.(dataset) ?? []);
  return quotes.flatMap(({ file, path, words, place }): Finding[] => {
    const found = findPlace(dataset, place);
    if (!found || squeeze(found.text).includes(squeeze(words).replace(/[。；]$/u, ''))) return [];
    const problem = `照录的文字与 texts/${place.source}.json 的 ${found.id} 不符`;
    const { clauses = [] } = dataset.texts[place.source] ?? {};
    const at = {
      file: `texts/${place.source}`,
      path: ['clauses', clauses.indexOf(found.clause)],
    } as const;
    return [
      {
        restsOn: [at],
        file,
        path,
        kind: 'quote.differs',
        problem,
        advice: '逐字核对；两处应一致（空白不计）',
      },
    ];
  });
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
