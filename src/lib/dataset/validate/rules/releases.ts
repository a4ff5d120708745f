import { compareVersions } from '../../../releases/compare-versions.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';

/** Releases stand from old to new, and the dataset is not older than its newest release. */
export function checkReleases({ releases: { releases }, site }: Dataset): Finding[] {
  const misplaced = releases.flatMap(({ version }, i): Finding[] => {
    const before = releases[i - 1];
    if (!before || compareVersions(before.version, version) < 0) return [];
    const problem = `版本 ${version} 不高于它前面的 ${before.version}`;
    const advice = '自旧至新排列；版本记录由 npm run release 写入';
    return [
      {
        file: 'releases',
        path: ['releases', i, 'version'],
        kind: 'release.order',
        problem,
        advice,
        restsOn: [{ file: 'releases', path: ['releases', i - 1, 'version'] }],
      },
    ];
  });
  const newest = releases[releases.length - 1]?.version;
  if (newest === undefined || compareVersions(newest, site.version) <= 0) return misplaced;
  const problem = `版本 ${site.version} 低于已发布的 ${newest}`;
  return [
    ...misplaced,
    {
      file: 'site',
      path: ['version'],
      kind: 'release.newer',
      problem,
      advice: `改为 ${newest} 或更高`,
      restsOn: [{ file: 'releases', path: ['releases', releases.length - 1, 'version'] }],
    },
  ];
}
