import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Subsystem } from './schema.ts';

/** The standards marked for the work of a subsystem, in the order of the dataset. */
export const listMembers = ({ standards }: Pick<Model, 'standards'>, { id }: Subsystem) =>
  standards.filter(({ subsystem }) => subsystem?.id === id);

/**
 * The category a member of a subsystem is counted in: the first of its own that the subsystem is made of; where it is
 * made of none of them, the first of its own; undefined for a standard without any.
 */
export function findCategory({ composition }: Subsystem, { categories }: Standard) {
  const tops = categories.map(({ top }) => top.id);
  return tops.find((id) => composition.includes(id)) ?? tops[0];
}

/** The members whose category is none of those a subsystem is said to be made of: its source says both. */
export const listOutside = (model: Pick<Model, 'standards'>, subsystem: Subsystem): Standard[] =>
  listMembers(model, subsystem).filter(
    (standard) => !subsystem.composition.includes(findCategory(subsystem, standard) ?? ''),
  );
