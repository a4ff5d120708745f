import type { Labels } from '../../labels/labels.ts';
import type { Standard } from '../../model/standard.ts';
import type { Concept } from '../concept.ts';

/** Whether a standard guides how systems are joined to the platform; null where its source does not say. */
const guidesIntegration = ({ record }: Standard): boolean | null =>
  record.guidesIntegration ?? null;

const sayGuides = ({ say }: Labels, guides: boolean): string =>
  say(guides ? 'mark.yes' : 'mark.no');

/** Standards marked for whether they guide integration. */
export const integration: Concept = {
  isPresent: ({ standards }) =>
    standards.standards.some((record) => typeof record.guidesIntegration === 'boolean'),
  words: () => ['guidesIntegration'],
  facts: ({ labels }, standard) => {
    const guides = guidesIntegration(standard);
    if (guides === null) return [];
    const name = labels.say('field.guidesIntegration');
    const parts = [sayGuides(labels, guides)];
    const word = 'guidesIntegration';
    return [{ id: word, in: ['page', 'markdown', 'booklet'], name, word, parts }];
  },
  columns: ({ labels }) => [
    {
      key: 'guidesIntegration',
      word: labels.say('field.guidesIntegration'),
      brief: labels.say('concern.guidesIntegration'),
      slug: 'integration',
      read: (standard) => {
        const guides = guidesIntegration(standard);
        return guides === null ? null : sayGuides(labels, guides);
      },
      rank: (standard) => {
        const guides = guidesIntegration(standard);
        return guides === null ? 2 : Number(!guides);
      },
    },
  ],
};
