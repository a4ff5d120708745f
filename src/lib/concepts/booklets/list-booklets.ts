import type { Labels } from '../../labels/labels.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Concept } from '../concept.ts';
import type { Booklet, BookletDraft, BookletGroup, BookletPart } from './booklet.ts';
import { type IdentifiedFrame, listBookletFrames } from './list-frames.ts';

/** The booklets of a dataset with their standards. @param concepts what says which there are, and how they are divided. */
export function listBooklets(model: Model, concepts: readonly Concept[]): Booklet[] {
  return listBookletFrames(model.dataset, concepts).map((frame) => {
    const members = model.standards.filter((standard) => frame.includes(standard));
    const drafts = frame.divide?.(model, members) ?? divide(model, concepts, members);
    return finishBooklet(model.labels, frame, drafts);
  });
}

/** The parts made by the first concept that knows any, and one of all it leaves. */
function divide(
  model: Model,
  concepts: readonly Concept[],
  members: readonly Standard[],
): BookletDraft[] {
  const { say } = model.labels;
  const ways = concepts.map((concept) => concept.divide?.(model, members) ?? []);
  const drafts = ways.find(({ length }) => length > 0) ?? [];
  const placed = new Set(drafts.flatMap(({ groups }) => groups.flatMap((g) => g.standards)));
  const standards = members.filter((standard) => !placed.has(standard));
  if (standards.length === 0) return drafts;
  const title = say(drafts.length > 0 ? 'booklets.unclassified' : 'booklets.standards');
  return [...drafts, { title, groups: [{ title: null, standards }] }];
}

/** Numbers the standards through, in the order they stand in the booklet. */
function finishBooklet(
  { say }: Labels,
  { kind, of, id, name, place, page }: IdentifiedFrame,
  drafts: readonly BookletDraft[],
): Booklet {
  let count = 0;
  const number = ({ title, standards }: BookletDraft['groups'][number]): BookletGroup => ({
    title,
    entries: standards.map((standard) => ({ position: ++count, standard })),
  });
  const parts = drafts.map(
    ({ title, groups }): BookletPart => ({ title, groups: groups.map(number) }),
  );
  return { kind, of, id, name, place, page, title: say('booklets.title', { name }), parts, count };
}
