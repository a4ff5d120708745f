import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { type Step, StepFailure } from './step.ts';

/** Makes the Pagefind full-text index of the staged pages, beside them. */
export const searchIndex: Step = async ({ staging }) => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new StepFailure(errors.join('\n'));
  try {
    const added = await index.addDirectory({ path: staging });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: join(staging, 'pagefind') });
    failOn(written.errors);
    return `${added.page_count} 页编入全文索引`;
  } finally {
    await pagefind.close();
  }
};

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new StepFailure(errors.join('\n'));
}
