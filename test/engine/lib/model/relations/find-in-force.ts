import { isInForce, type Sight } from '../../../../../src/lib/model/relations/find-successors.ts';
import { listEnds } from '../../../../../src/lib/model/relations/follow-successors.ts';
import type { Standard } from '../../../../../src/lib/model/standard.ts';

/** The standards in force that took the place of a standard at its end, however many others came between. */
export const findInForce = (model: Sight, standard: Standard): Standard[] =>
  listEnds(model, standard)
    .filter(isInForce)
    .flatMap((end) => end.standard ?? []);
