import { listCategoryPaths } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { stepMark } from '../../dataset/record-words.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { foldHeading } from '../columns/field-words.ts';
import type { Column, Header } from '../columns/find-header.ts';
import { createNameId } from '../draft/create-id.ts';
import type { Draft } from '../draft/draft.ts';
import { nameWay, splitWays } from '../fields/category-field.ts';
import { declaredField } from '../fields/declared-field.ts';
import { type Entry, listCells } from '../rows/entry.ts';
import { keepCategories, listHeld } from './keep-categories.ts';
import { listSaid } from './list-said.ts';
import type { TakenEntry } from './take-entry.ts';

/** What an import took over, and what its columns were taken for before. */
interface Takeover {
  /** The dataset as it was. */
  dataset: Dataset;
  entries: readonly Entry[];
  taken: readonly TakenEntry[];
  before: readonly Column[];
  header: Header;
}

const gone = '列改作他用，先前由它而来的已删去';
const kept = '列改作他用，先前由它而来的没有动（另有来历，或已不同；要删去，改数据文件）';

/**
 * Takes out of a draft what earlier imports made of columns that are taken for something else: the values they say of
 * standards, and with the last of these the field declared for them or the category named by them. What says otherwise
 * than the columns do, what somebody has more to say of, and what was released stays. Both are noted.
 * @returns whether anything went.
 */
export function forgetColumns(draft: Draft, takeover: Takeover): boolean {
  const { dataset, before, header } = takeover;
  const remembered = new Map(
    dataset.columns.columns.map(({ heading, field }) => [foldHeading(heading), field]),
  );
  const changed = before.filter(
    ({ index, field }) => header.columns.find((each) => each.index === index)?.field !== field,
  );
  const isRemembered = ({ heading, field }: Column) =>
    remembered.get(foldHeading(heading)) === field;
  const fields = changed.filter(
    (column) => column.field.startsWith('field-') && isRemembered(column),
  );
  const forgotten = fields.map((column) => forgetField(draft, takeover, column));
  const categories = changed.filter(({ field }) => field === 'category');
  if (categories.length === 0) return forgotten.includes(true);
  if (!header.columns.some(({ field }) => field === 'category'))
    unplace(draft, takeover, categories.every(isRemembered));
  return dropCategories(draft, takeover) || forgotten.includes(true);
}

/** The records of the rows, with the rows. */
const listPairs = ({ entries, taken }: Takeover): [StandardRecord, Entry][] =>
  entries.flatMap((entry, i): [StandardRecord, Entry][] => {
    const record = taken[i]?.record;
    return record ? [[record, entry]] : [];
  });

function forgetField(draft: Draft, takeover: Takeover, column: Column): boolean {
  const { site, standards } = draft.dataset;
  const declared = site.fields?.find(({ key }) => `field-${key}` === column.field);
  if (!declared) return false;
  const { key, label, type, table, filter, ...more } = declared;
  const { write } = declaredField(declared);
  let count = 0;
  for (const [record, entry] of listPairs(takeover)) {
    const [first, ...rest] = listCells(entry, column).map(({ cell }) => cell);
    if (first === undefined || record.fields?.[key] === undefined) continue;
    if (write(draft, structuredClone(record), [first, ...rest]) !== 'same') continue;
    const { [key]: _, ...others } = record.fields;
    if (Object.keys(others).length > 0) record.fields = others;
    else delete record.fields;
    count++;
  }
  const users = standards.standards.filter(({ fields }) => fields?.[key] !== undefined);
  const isPlain =
    foldHeading(label) === foldHeading(column.heading) && Object.keys(more).length === 0;
  if (users.length > 0 || !isPlain) {
    draft.remarks.add(kept, `${label}：字段 ${key}，${users.length} 项标准还有它的值`);
    return count > 0;
  }
  const fields = (site.fields ?? []).filter((field) => field !== declared);
  if (fields.length > 0) site.fields = fields;
  else delete site.fields;
  draft.remarks.add(gone, `${label}：字段 ${key}，${count} 项标准的值`);
  return true;
}

/** Takes standards out of the categories that their rows alone put them into. */
function unplace(draft: Draft, takeover: Takeover, isRemembered: boolean): void {
  const held: StandardRecord[] = [];
  for (const [record, entry] of listPairs(takeover)) {
    const said = listWays(draft, entry, takeover.before);
    const paths = listCategoryPaths(record);
    if (paths.length === 0) continue;
    const ways = paths.map((path) => nameWay(draft, path));
    if (!isRemembered || ways.length !== said.size || ways.some((way) => !said.has(way))) {
      held.push(record);
      continue;
    }
    delete record.categories;
    delete record.category;
    delete record.subcategory;
  }
  if (held.length > 0) draft.remarks.add(kept, `分类：${held.length} 项标准`);
}

/** The ways to categories that the rows of a standard name. */
function listWays(draft: Draft, entry: Entry, columns: readonly Column[]): Set<string> {
  const said = listSaid(entry, columns).find(({ field }) => field === 'category');
  const ways = (said?.cells ?? []).flatMap(({ cell }) => splitWays(draft, cell));
  return new Set(ways.map((way) => way.join(stepMark)));
}

/** Takes out the categories that columns named and that hold no standard any more. */
function dropCategories(draft: Draft, takeover: Takeover): boolean {
  const { categories, releases, standards } = draft.dataset;
  const names = new Set(
    takeover.entries
      .flatMap((entry) => [...listWays(draft, entry, takeover.before)])
      .flatMap(listSteps),
  );
  const left = listHeld(standards.standards);
  const emptied = [...listHeld(takeover.dataset.standards.standards)].filter((path) => {
    const way = nameWay(draft, path);
    const made = createNameId(way.split(stepMark).at(-1) ?? '', draft.spell, () => false);
    return !left.has(path) && names.has(way) && path.split('/').at(-1)?.startsWith(made);
  });
  if (emptied.length === 0) return false;
  const words = emptied.map((path) => `分类：${nameWay(draft, path)}`);
  const isReleased = releases.releases.length > 0;
  for (const word of words) draft.remarks.add(isReleased ? kept : gone, word);
  if (!isReleased) categories.categories = keepCategories(categories.categories, new Set(emptied));
  return !isReleased;
}

/** A way, and those above it. */
const listSteps = (way: string): string[] =>
  way.split(stepMark).map((_, i, steps) => steps.slice(0, i + 1).join(stepMark));
