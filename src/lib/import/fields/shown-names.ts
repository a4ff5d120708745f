import type { StandardRecord } from '../../dataset/types.ts';
import { type Label, listForms } from '../../labels/label.ts';
import { languages } from '../../labels/languages.ts';
import type { Standard } from '../../model/standard.ts';
import type { Draft } from '../draft/draft.ts';
import { CellProblem, type Taken, toLine } from './import-field.ts';
import { readNumber } from './read-number.ts';
import { trustMarks } from './status-words.ts';

/** The fields whose cells name a standard, and what each is called. */
const named = { number: '编号', planNumber: '计划号', title: '名称' } as const;
type NamedField = keyof typeof named;

const isNamed = (field: string): field is NamedField => Object.hasOwn(named, field);

/** What the site says of a name behind it. */
const formerWords = {
  number: [
    'identity.plan',
    'identity.printed',
    'identity.correctedNumber',
    'identity.becameNumber',
  ],
  planNumber: ['identity.plan', 'identity.printed', 'identity.becameNumber'],
  title: ['identity.printedTitle', 'identity.correctedTitle', 'identity.becameTitle'],
} as const;

/**
 * What becomes of a cell where the site shows more than the record has: a name that evidence tells of or corrects,
 * 待核实 and what it was called before behind it. Nothing of that goes into the record: it follows from events,
 * corrections and their evidence. Null where the cell is the field's own to read.
 * @param standard the standard as the site shows it; undefined for one it does not have.
 * @throws {CellProblem} where such marks stand by a name of the cell's own.
 */
export function takeShownName(
  draft: Draft,
  field: string,
  cell: string,
  standard: Standard | undefined,
): Taken | null {
  if (!isNamed(field)) return null;
  const text = toLine(cell);
  const name = stripMarks(draft, field, text);
  const isMarked = name !== text;
  if (standard && field !== 'planNumber') {
    const taken = compareShown(draft, field, name, isMarked, standard);
    if (taken) return taken;
  }
  if (!isMarked) return null;
  const advice = standard
    ? `恢复导出时的原样；要改${named[field]}，改数据文件；已经查实的，用 npm run review 记入`
    : '只留名称或编号本身';
  throw new CellProblem(`${named[field]}之后有网站加注的字样`, advice);
}

/** Null where the cell says neither what the site shows nor what the record has, unless the site shows another name. */
function compareShown(
  draft: Draft,
  field: 'number' | 'title',
  name: string,
  isMarked: boolean,
  { identity, record }: Standard,
): Taken | null {
  const shown = identity[field];
  const listed = listedName(field, record);
  if (shown === listed) return isMarked && isSame(draft, field, name, listed) ? 'same' : null;
  if (isSame(draft, field, name, listed)) return 'same';
  if (isSame(draft, field, name, shown)) {
    const isDoubtful =
      (field === 'number' ? identity.numberBasis : identity.titleBasis) === 'reported';
    if (isMarked || !isDoubtful) return 'same';
    return { refused: `待核实的${named[field]}不因去掉“待核实”而查实；查实后改数据文件` };
  }
  if (isMarked) return null;
  return { refused: `网站所示的${named[field]}由事件或校订得出；改 events.json 或 corrected` };
}

const listedName = (field: 'number' | 'title', record: StandardRecord): string | null =>
  field === 'title' ? record.title : (record.number ?? record.planNumber ?? null);

function isSame(
  { dataset: { numbering } }: Draft,
  field: 'number' | 'title',
  one: string,
  other: string | null,
): boolean {
  if (other === null || field === 'title') return one === other;
  return readNumber(one, numbering).text === readNumber(other, numbering).text;
}

/** A name, in one line, without what the site puts behind it. */
export function stripMarks({ labels, dataset }: Draft, field: NamedField, text: string): string {
  const words = [dataset.labels.labels, ...Object.values(languages)];
  const leads = words.flatMap((each) => formerWords[field].flatMap((key) => leadOf(each[key])));
  const ends = [
    ...[labels.say('trust.reported'), ...trustMarks].map((mark) => findTrust(field, text, mark)),
    ...leads.map((lead) => text.indexOf(lead)),
  ];
  const found = ends.filter((at) => at > 0);
  return found.length === 0 ? text : text.slice(0, Math.min(...found)).replace(/[\s(（]+$/u, '');
}

/** The words before the name in a label, behind another name; none where it begins with the name. */
function leadOf(label: Label = ''): string[] {
  const [lead = ''] = listForms(label).flatMap((form) => form.split('{', 1));
  return lead.trim() === '' ? [] : [` ${lead}`];
}

/** Where a mark of trust stands: anywhere in a number, which holds no such word; in a title only apart from it. */
function findTrust(field: NamedField, text: string, mark: string): number {
  if (field !== 'title') return text.indexOf(mark);
  const forms = [` ${mark} `, ` (${mark}) `, `（${mark}） `];
  return Math.max(...forms.map((form) => `${text} `.indexOf(form)));
}
