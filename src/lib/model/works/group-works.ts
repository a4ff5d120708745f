import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Standard } from '../standard.ts';
import { nameWorkOf, type WorkName } from './name-work.ts';
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
  const editions = standards.flatMap((standard): Edition[] => {
    const work = nameWorkOf(standard.record, numbering);
    return work ? [{ standard, work }] : [];
  });
  const groups = Map.groupBy(editions, ({ work }) => work.id).values();
  return [...groups].flatMap((group) => createWork(group));
}

function createWork(group: readonly Edition[]): Work[] {
  const [first, ...rest] = [...group].sort((a, b) => a.work.year - b.work.year);
  if (!first) return [];
  const { id, number } = first.work;
  const editions = [first.standard, ...rest.map(({ standard }) => standard)] as const;
  return [{ id, number, address: pageAddress.work(id), editions, ...judgeEditions(editions) }];
}

/** The editions of the work of a standard that came after it, newest first: the one place that knows of them. */
export function listLaterEditions(work: Work | undefined, id: string): Standard[] {
  if (!work) return [];
  const at = work.editions.findIndex((edition) => edition.id === id);
  return work.editions.slice(at + 1).reverse();
}
