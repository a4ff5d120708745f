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
