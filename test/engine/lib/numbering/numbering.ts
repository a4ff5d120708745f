import { numberingFile } from '../../../../src/lib/numbering/scheme.ts';
import file from './fixtures/numbering.json' with { type: 'json' };

/** A numbering of many families, validated: national, of industries, of provinces, of groups, and plans. */
export const numbering = numberingFile.parse(file);
