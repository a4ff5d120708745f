import type { Concept } from '../concept.ts';
import { createFlowsPage } from './page.ts';
import { isPresent, records } from './records.ts';

/** How data flows between the systems of the platform and the parties around it. */
export const flows: Concept = {
  ...records,
  kinds: { flows: 'flows.kind' },
  pages: (model) => (isPresent(model.dataset) ? [createFlowsPage(model)] : []),
};
