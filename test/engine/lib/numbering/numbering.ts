import file from '../../../../src/content/dataset/numbering.json' with { type: 'json' };
import { numberingFile } from '../../../../src/lib/numbering/scheme.ts';

/** The numbering of the published dataset, validated. */
export const numbering = numberingFile.parse(file);
