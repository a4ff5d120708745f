import type { Dataset } from '../../dataset/dataset-schema.ts';
import { compareCount } from '../../dataset/findings/count.ts';
import type { Finding } from '../../dataset/findings/issue.ts';

/** The items a priority is taken apart into are words of it, in their order. */
export function checkPriorities(dataset: Dataset): Finding[] {
  return dataset.subsystems.subsystems.flatMap(({ priorities }, i) =>
    priorities.flatMap(({ text, items = [] }, k) => {
      let from = 0;
      return items.flatMap(({ words }, n): Finding[] => {
        const at = text.indexOf(words, from);
        if (at >= 0) {
          from = at + words.length;
          return [];
        }
        const path = ['subsystems', i, 'priorities', k, 'items', n, 'words'];
        const problem = `建设重点中没有“${words}”，或次序不同`;
        return [
          {
            file: 'subsystems',
            path,
            kind: 'priority.words',
            problem,
            advice: '照录 text 中的字句，按其次序',
            restsOn: [{ file: 'subsystems', path: ['subsystems', i, 'priorities', k, 'text'] }],
          },
        ];
      });
    }),
  );
}

/** The items of torn sentences are words of them. */
export function checkTornItems(dataset: Dataset): Finding[] {
  return dataset.subsystems.subsystems.flatMap(({ tornText = [], tornItems = [] }, i) =>
    tornItems.flatMap(({ words }, n): Finding[] =>
      tornText.some((text) => text.includes(words))
        ? []
        : [
            {
              file: 'subsystems',
              path: ['subsystems', i, 'tornItems', n, 'words'],
              kind: 'priority.torn-words',
              problem: `残句中没有“${words}”`,
              advice: '照录 tornText 中的字句',
              restsOn: [{ file: 'subsystems', path: ['subsystems', i, 'tornText'] }],
            },
          ],
    ),
  );
}

/** Subsystems hold as many standards as their source counts. */
export function checkSubsystemCounts({ subsystems, standards }: Dataset): Finding[] {
  return subsystems.subsystems.flatMap(({ id, focusArea, expectedCount }, i) => {
    const count = standards.standards.filter((s) => s.subsystem === id).length;
    return compareCount(
      'subsystems',
      ['subsystems', i],
      { name: focusArea, expectedCount },
      count,
      ['subsystem'],
    );
  });
}
