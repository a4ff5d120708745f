import type { Label } from '../label.ts';
import type { ClientCatalogue } from '../zh-cn/client.ts';

export const client = {
  'table.clear': 'Clear filters',
  'table.columns': 'Columns shown',
  'table.all': '{all} in all',
  'table.some': '{shown} of {all}',
  'table.chosenRows': { one: '{count} row chosen', other: '{count} rows chosen' },
  'table.shownRows': { one: '{count} row shown', other: '{count} rows shown' },
  'table.filter': 'Filter',
  'table.filterHint': 'Number, title…, words apart by spaces',
  'table.fold': 'Filters and columns',
  'table.export': 'Export',
  'table.xlsxMissing': 'What is needed to write XLSX could not be loaded; use CSV instead.',
} as const satisfies Record<keyof ClientCatalogue, Label>;
