import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../src/build/settings.ts';

/** What a command was asked to do. */
export interface CommandLine {
  settings: Settings;
  /** Words that are not options, such as the name of a step. */
  words: string[];
  fix: boolean;
  /** Other options, as given. */
  values: Record<string, string | boolean | undefined>;
}

/**
 * Reads the options all commands share (`--dataset`, `--out`, `--fix`, `--help`) and those of this command.
 * Prints the help text and ends the process on `--help`; says what is wrong and ends it on an unknown option.
 */
export function readCommandLine(
  help: string,
  own: Record<string, { type: 'string' | 'boolean' }> = {},
): CommandLine {
  requireProjectFolder();
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        out: { type: 'string' },
        fix: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...own,
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const { dataset, out, fix } = values as { dataset?: string; out?: string; fix?: boolean };
    return {
      settings: readSettings({ dataset, out }),
      words: positionals,
      fix: fix ?? false,
      values: values as CommandLine['values'],
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

/** All paths of a build follow from the folder it is run in: elsewhere it would work on another project. */
function requireProjectFolder(): void {
  const project = realpathSync(fileURLToPath(new URL('..', import.meta.url)));
  if (realpathSync(process.cwd()) === project) return;
  console.error(`请在项目文件夹 ${project} 中运行（现在是 ${process.cwd()}），或用 npm run`);
  process.exit(2);
}
