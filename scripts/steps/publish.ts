import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Settings } from '../../src/catalog/settings.ts';
import { type Step, StepFailure } from './step.ts';

const previousOf = ({ out }: Settings) => `${out}.previous`;

/**
 * Puts the finished site in place of the old one by two renames. A process killed between them leaves
 * the old site whole as `.previous`; `recover` puts it back.
 */
export const publish: Step = (settings) => {
  if (!existsSync(settings.staging)) {
    throw new StepFailure(`没有待发布的网站 ${settings.staging}；先运行 npm run build`);
  }
  const previous = previousOf(settings);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(settings.out)) renameSync(settings.out, previous);
  renameSync(settings.staging, settings.out);
  rmSync(previous, { recursive: true, force: true });
  return settings.out;
};

/** Puts the last good site back if a publication was cut off between its two renames. */
export function recover(settings: Settings): void {
  const previous = previousOf(settings);
  if (!existsSync(settings.out) && existsSync(previous)) renameSync(previous, settings.out);
}
