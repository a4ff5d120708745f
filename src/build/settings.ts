import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { resolveLinks } from './output/real-path.ts';

/** Where a build reads and writes. All paths are absolute. */
export interface Settings {
  /** The dataset folder. */
  dataset: string;
  /** The finished site. */
  out: string;
  /** Where the next site is made before it takes the place of `out`. */
  staging: string;
  /** Where the site before stands while they change places. */
  previous: string;
  /** Where Astro writes: it empties that folder first, so it is one that only the build knows. */
  astro: string;
  /** What lets unchanged steps be left out. */
  cache: string;
  /** The generated MDX pages. */
  generated: string;
  /** The hand-written MDX pages that go with the dataset; the folder may be missing. */
  guide: string;
}

const defaultDataset = 'src/content/dataset';

/**
 * The settings of a build, from options over environment variables (`DATASET_DIR`, `OUT_DIR`) over defaults.
 * An empty option or variable is as good as none. Links in the path of the output are followed.
 * Another dataset or another output gets a cache and generated pages of its own, so that builds do not mix.
 */
export function readSettings(
  options: { dataset?: string | undefined; out?: string | undefined } = {},
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const dataset = resolve(options.dataset || environment.DATASET_DIR || defaultDataset);
  const out = resolveLinks(options.out || environment.OUT_DIR || 'dist');
  const own = dataset === resolve(defaultDataset) && out === resolveLinks('dist');
  const key = createHash('sha256').update(`${dataset}\n${out}`).digest('hex').slice(0, 12);
  const cache = resolve('.cache', own ? 'site' : key);
  return {
    dataset,
    out,
    staging: `${out}.next`,
    previous: `${out}.previous`,
    astro: resolve(cache, 'site'),
    cache,
    guide:
      dataset === resolve(defaultDataset)
        ? resolve('src/content/guide')
        : resolve(dataset, 'guide'),
    generated: own ? resolve('src/content/generated') : resolve(cache, 'generated'),
  };
}

/** The environment that makes a child process read the same settings. */
export function settingsEnvironment({ dataset, out }: Settings): Record<string, string> {
  return { DATASET_DIR: dataset, OUT_DIR: out };
}

/**
 * The day whose status the site shows, `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH` (seconds) when set, else today.
 * @param timeZone where it is that day: an IANA name such as `Asia/Shanghai`.
 */
export function readToday(
  timeZone: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date();
  // Swedish dates are written as ISO 8601 has them.
  return date.toLocaleDateString('sv-SE', { timeZone: timeZone ?? defaultTimeZone });
}

/** Where the days of a dataset are counted that does not say. */
const defaultTimeZone = 'Asia/Shanghai';
