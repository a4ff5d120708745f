import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { starterSite } from '../../starter-site.ts';

/** What a new dataset says of itself only until its maintainers say it: readers would see it on the home page. */
export function checkPlaceholders({ site }: Dataset): Finding[] {
  if (site.description !== starterSite.description) return [];
  return [
    {
      file: 'site',
      path: ['description'],
      kind: 'site.placeholder',
      problem: '首页的说明还是新建时的那一句，读者会看见',
      advice: '写上收录哪些标准、给谁查阅',
      severity: 'hint',
    },
  ];
}
