import { labelsOf } from '../../labels/labels.ts';
import { listColumns, listSavedColumns } from '../../model/lists/list-columns.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { type FieldName, foldHeading } from './field-words.ts';

/** A column of the tables the site itself exports. */
export interface OwnColumn {
  heading: string;
  /** The field it is made of; `computed` when it follows from others, so that nothing can be taken from it. */
  field: string;
  /** What the export says of a standard. */
  read(standard: Standard): string;
}

/** The columns that are made of one field, and of which. */
const fieldOf: Readonly<Record<string, FieldName>> = {
  ...{ number: 'number', title: 'title', planNumber: 'planNumber', status: 'status' },
  ...{ category: 'category', family: 'family', guidesIntegration: 'guidesIntegration' },
  ...{ published: 'published', implemented: 'implemented', withdrawn: 'withdrawn' },
  ...{ replaces: 'replaces', replacedBy: 'replacedBy' },
  ...{ ics: 'ics', ccs: 'ccs', committee: 'committee' },
};

/** The columns of the table of all standards, as `client/table/export.ts` writes them, by folded heading. */
export function listOwnColumns(model: Model): ReadonlyMap<string, OwnColumn> {
  const { say } = labelsOf(model.dataset);
  const columns = listColumns(model, model.standards).flatMap((column): OwnColumn[] => {
    const { key, word, read } = column;
    const [, ...beside] = listSavedColumns(column, model.standards);
    const reported = (standard: Standard) =>
      key === 'status' && standard.status.basis === 'reported' ? ` ${say('trust.reported')}` : '';
    const own: OwnColumn = {
      heading: word,
      field: fieldOf[key] ?? (key.startsWith('field-') ? key : 'computed'),
      read: (standard) => {
        const words = read(standard);
        return words === null ? '' : `${words}${reported(standard)}`.trim();
      },
    };
    const others = beside.map((each) => ({
      ...{ heading: each.word, field: 'computed' },
      read: (standard: Standard) => each.read(standard) ?? '',
    }));
    return [own, ...others];
  });
  const address: OwnColumn = {
    heading: say('table.address'),
    field: 'address',
    read: ({ address: page }) => page,
  };
  return new Map([...columns, address].map((column) => [foldHeading(column.heading), column]));
}
