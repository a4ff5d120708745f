import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Subsystem } from './schema.ts';

/** The standards marked for the work of a subsystem, in the order of the dataset. */
export const listMembers = ({ standards }: Pick<Model, 'standards'>, { id }: Subsystem) =>
  standards.filter(({ subsystem }) => subsystem?.id === id);

/**
 * The category of the first level a member of a subsystem is counted in, of those it stands in: the first that the
 * subsystem is made of; where it is made of none of them, the first; undefined where it stands in none.
 */
export const chooseCategory = (
  { composition }: Subsystem,
  tops: readonly string[],
): string | undefined => tops.find((id) => composition.includes(id)) ?? tops[0];

/** The category a member of a subsystem is counted in; undefined for a standard without any. */
export const findCategory = (subsystem: Subsystem, { categories }: Standard): string | undefined =>
  chooseCategory(
    subsystem,
    categories.map(({ top }) => top.id),
  );

/** The members whose category is none of those a subsystem is said to be made of: its source says both. */
export const listOutside = (model: Pick<Model, 'standards'>, subsystem: Subsystem): Standard[] =>
  listMembers(model, subsystem).filter(
    (standard) => !subsystem.composition.includes(findCategory(subsystem, standard) ?? ''),
  );
