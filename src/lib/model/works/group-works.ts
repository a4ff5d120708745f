import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { nameWorkOf } from '../numbers/read-number.ts';
import type { Standard } from '../standard.ts';
import type { WorkName } from './name-work.ts';
import { judgeEditions, type Work } from './work.ts';

/** An edition with the name of its work. */
interface Edition {
  standard: Standard;
  work: WorkName;
}

/**
 * The works a list of standards is made of, in the order of their first editions: the records whose numbers differ
 * in the year alone are editions of one, whatever their families and titles.
 */
export function groupWorks(
  standards: readonly Standard[],
  numbering: Dataset['numbering'],
): Work[] {
  const groups = new Map<string, [Edition, ...Edition[]]>();
  for (const standard of standards) {
    const work = nameWorkOf(standard, numbering);
    if (!work) continue;
    const group = groups.get(work.id);
    if (group) group.push({ standard, work });
    else groups.set(work.id, [{ standard, work }]);
  }
  return [...groups.values()].map(createWork);
}

function createWork(group: [Edition, ...Edition[]]): Work {
  group.sort((a, b) => a.work.year - b.work.year);
  const [first, ...rest] = group;
  const { id, number } = first.work;
  const editions = [first.standard, ...rest.map(({ standard }) => standard)] as const;
  return { id, number, address: pageAddress.work(id), editions, ...judgeEditions(editions) };
}

/** The editions of the work of a standard that came after it, newest first: the one place that knows of them. */
export function listLaterEditions(work: Work | undefined, id: string): Standard[] {
  if (!work) return [];
  const at = work.editions.findIndex((edition) => edition.id === id);
  return work.editions.slice(at + 1).reverse();
}
