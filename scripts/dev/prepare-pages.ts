import { readSettings } from '../../src/build/settings.ts';
import { diagrams } from '../steps/diagrams.ts';
import { generate } from '../steps/generate.ts';
import { describeFailure } from '../steps/step.ts';
import { validate } from '../steps/validate.ts';

/*
 * A process of its own, for code that was loaded stays as it was: brings the generated pages and their diagrams up
 * to date, with the settings of the environment. Says what is wrong and exits with 1 when it cannot.
 */
const settings = readSettings();
try {
  for (const step of [validate, generate, diagrams]) console.log(await step(settings));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
