import { InvalidDataset } from '../../src/build/model.ts';
import type { Settings } from '../../src/build/settings.ts';

/** One step of the build: does its work and gives the line that reports it. @throws StepFailure */
export type Step = (settings: Settings) => Promise<string> | string;

/** A step that could not finish, with what its maintainer needs to know. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepFailure';
  }
}

/**
 * What to say of a step that failed: the message where it is meant for maintainers, which a dataset that broke
 * between two steps has too; else also where the code failed.
 */
export const describeFailure = (error: unknown): string =>
  error instanceof StepFailure || error instanceof InvalidDataset
    ? error.message
    : String((error as Error).stack ?? error);
