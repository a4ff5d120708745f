import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { ColumnEntry } from '../../dataset/schema/columns.ts';
import { findFieldName, foldHeading } from './field-words.ts';
import type { ColumnChooser } from './find-header.ts';
import type { OwnColumn } from './own-columns.ts';

/**
 * Makes out what headings name: first as the maintainer says (now, then in earlier imports), then the columns of the
 * site's own export and the fields of the dataset, then what catalogues usually call theirs.
 */
export function createChooser(
  { site, columns }: Pick<Dataset, 'site' | 'columns'>,
  own: ReadonlyMap<string, OwnColumn>,
  map: readonly ColumnEntry[],
): ColumnChooser {
  const said = new Map(
    [...columns.columns, ...map].map(({ heading, field }) => [foldHeading(heading), field]),
  );
  const declared = new Map(
    (site.fields ?? []).map(({ key, label }) => [foldHeading(label), `field-${key}`]),
  );
  return (heading) => {
    const folded = foldHeading(heading);
    const asked = said.get(folded);
    if (asked) return { field: asked, said: true };
    const exported = own.get(folded);
    if (exported) return { field: exported.field, own: exported };
    const field = declared.get(folded) ?? findFieldName(heading);
    return field ? { field } : undefined;
  };
}
