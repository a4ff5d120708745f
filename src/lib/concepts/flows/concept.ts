import { pageAddress } from '../../addresses/page-address.ts';
import type { Model } from '../../model/model.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept, NavigationGroup } from '../concept.ts';
import { linkPlatform } from '../platform/names.ts';
import { createFlowsPage } from './page.ts';
import { isPresent, records } from './records.ts';

/** How data flows between the systems of the platform and the parties around it. */
export const flows: Concept = {
  ...records,
  kinds: { flows: 'flows.kind' },
  pages: (model) => (isPresent(model.dataset) ? [createFlowsPage(model)] : []),
  navigation,
  reference: (model) =>
    isPresent(model.dataset) && !linkPlatform(model.dataset) ? [linkPage(model)] : [],
};

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('flows.kind'),
  address: pageAddress.flows,
});

/** Among the parts of the platform, where it is described as a whole. */
function navigation(model: Model): NavigationGroup[] {
  const title = linkPlatform(model.dataset);
  return title && isPresent(model.dataset) ? [{ title, items: [linkPage(model)] }] : [];
}
