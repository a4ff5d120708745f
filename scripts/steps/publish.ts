import { existsSync, renameSync } from 'node:fs';
import { findOutputFault } from '../../src/build/output/find-output-fault.ts';
import { identify } from '../../src/build/output/real-path.ts';
import { isOwnSite, isWholeSite, removeSite } from '../../src/build/output/site-mark.ts';
import type { Settings } from '../../src/build/settings.ts';
import { type Step, StepFailure } from './step.ts';

/**
 * Puts the finished site in place of the old one by two renames. A process killed between them leaves
 * the old site whole as `.previous`; `recover` puts it back.
 */
export const publish: Step = (settings) => {
  const { out, staging, previous } = settings;
  const fault = findOutputFault(settings);
  if (fault) throw new StepFailure(fault);
  if (!isWholeSite(staging)) {
    throw new StepFailure(`没有核对过的完整网站 ${staging} 可供发布；先运行 npm run build`);
  }
  removeSite(previous);
  exchange(settings);
  try {
    removeSite(previous);
  } catch (error) {
    return `${out}（旧网站没有删净，可自行删去 ${previous}：${(error as Error).message}）`;
  }
  return out;
};

/** The new site takes the place of the old one; when it cannot, the old one is put back. */
function exchange({ out, staging, previous }: Settings): void {
  const replaced = existsSync(out);
  if (replaced) renameSync(out, previous);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (replaced) putBack(previous, out, error);
    throw error;
  }
}

/** @throws when it cannot, with the reason the exchange failed for. */
function putBack(previous: string, out: string, reason: unknown): void {
  try {
    renameSync(previous, out);
  } catch (error) {
    throw new Error((error as Error).message, { cause: reason });
  }
}

/** Puts the last good site back if a publication was cut off between its two renames; a torn one is left alone. */
export function recover({ out, previous }: Settings): void {
  if (!existsSync(out) && isWholeSite(previous)) renameSync(previous, out);
}

/** What tells a published site from the next one at the same place; null while there is none. */
export function identifySite({ out }: Settings): string | null {
  return isOwnSite(out) ? identify(out) : null;
}

/**
 * What a build that failed has done to the published site, in one sentence; null when there was and is none.
 * @param before the identity of the site when the build began.
 */
export function describeSite(settings: Settings, before: string | null): string | null {
  const { out, previous } = settings;
  const after = identifySite(settings);
  if (after !== null) {
    return after === before ? `已发布的网站没有改动：${out}` : `网站已换成新的：${out}`;
  }
  if (!isWholeSite(previous)) return before === null ? null : `已发布的网站已不在 ${out}`;
  return `已发布的网站现位于 ${previous}；把它改名为 ${out}，或再运行一次 npm run build`;
}
