import type { Dataset } from '../dataset/dataset-schema.ts';
import type { NameKey } from '../labels/zh-cn/catalogue.ts';
import { type Block, type Inline, paragraph, table } from '../mdx/nodes.ts';
import type { Model } from '../model/model.ts';
import { findPrefixOf, nameKind } from '../model/numbers/find-prefix.ts';
import { groupUndeclared } from '../model/numbers/group-undeclared.ts';
import { readNumber } from '../model/numbers/read-number.ts';
import { createForm, type Mark } from '../numbering/create-form.ts';

/** How numbers are formed: the prefixes in use, if any, with an example and a count each, then plan numbers part by part. */
export function createNumberingBlocks(model: Model): Block[] {
  const { numbering } = model.dataset;
  const { say } = model.labels;
  const counted = countPrefixes(model);
  const { often, others } = groupUndeclared(model);
  const rows = numbering.prefixes.flatMap((entry): Inline[][] => {
    const { prefix, mandate } = entry;
    const used = counted.get(prefix);
    if (!used) return [];
    return [
      [
        namePrefix(model, entry),
        nameKind(entry),
        say(mandate ? `mandate.${mandate}` : 'mark.none'),
        used.example,
        say('count.standards', { count: used.count }),
      ],
    ];
  });
  for (const { prefix, example, count } of often)
    rows.push([
      ...[prefix, say('mark.none'), say('mark.none'), example],
      say('count.standards', { count }),
    ]);
  const titles = [
    say('numbering.prefix'),
    say('numbering.name'),
    say('field.mandate'),
    say('numbering.example'),
    say('numbering.onSite'),
  ];
  return [
    ...(rows.length > 0 ? [table(titles, rows)] : []),
    paragraph(describeParts(model, counted)),
    ...(others > 0 ? [paragraph(say('numbering.others', { count: others }))] : []),
    ...planBlocks(model),
  ];
}

const separators = {
  '.': 'separator.point',
  '-': 'separator.hyphen',
  '/': 'separator.slash',
  ':': 'separator.colon',
} as const satisfies Record<Mark, NameKey>;

/** What follows a prefix, by the grammar of the prefixes in use; of all there are while none is. */
function describeParts(
  { dataset: { numbering }, labels: { say } }: Model,
  counted: ReadonlyMap<string, unknown>,
): string {
  const inUse = numbering.prefixes.filter(({ prefix }) => counted.has(prefix));
  const forms = (inUse.length > 0 ? inUse : numbering.prefixes).map((entry) =>
    createForm(entry, numbering),
  );
  const name = (marks: readonly Mark[]): string =>
    [...new Set(marks)].map((mark) => say(separators[mark])).join(say('mark.comma'));
  const divided = forms.filter(({ partLevels }) => partLevels > 0);
  const partMark = name(divided.flatMap(({ partMarks }) => partMarks.slice(0, 1)));
  const yearMark = name(forms.flatMap(({ yearMarks }) => yearMarks.slice(0, 1)));
  if (partMark && yearMark) return say('numbering.parts', { partMark, yearMark });
  if (partMark) return say('numbering.serialAndPart', { partMark });
  return yearMark ? say('numbering.serialAndYear', { yearMark }) : say('numbering.serial');
}

/** A prefix, a code that differs from case to case by its name: DB〔行政区划代码〕/T. */
function namePrefix(
  { labels: { say } }: Model,
  entry: Dataset['numbering']['prefixes'][number],
): string {
  const { prefix, code } = entry;
  const place = code && say('numbering.codePlace', { name: code.name });
  return prefix.replace('{code}', () => place ?? '');
}

/** How many numbers begin with each prefix of the table, one with a code counted whatever the code is. */
function countPrefixes({
  standards,
  dataset,
}: Model): Map<string, { example: string; count: number }> {
  const counted = new Map<string, { example: string; count: number }>();
  for (const { record } of standards) {
    if (!record.number) continue;
    const prefix = findPrefixOf(record.number, dataset.numbering)?.prefix;
    if (prefix === undefined) continue;
    const known = counted.get(prefix);
    if (known) known.count++;
    else counted.set(prefix, { example: record.number, count: 1 });
  }
  return counted;
}

function planBlocks({ standards, dataset, labels: { say } }: Model): Block[] {
  const { plan } = dataset.numbering;
  const example = standards.find(({ record }) => record.planNumber)?.record.planNumber;
  if (!example || !plan) return [];
  const number = readNumber(example, dataset.numbering);
  if (number?.kind !== 'plan') return [];
  const natures = plan.natures.map(({ code, mandate }) => `${code} ${say(`mandate.${mandate}`)}`);
  const departments = plan.departments.map(
    ({ code, name, note }) => `${code} ${name ?? note ?? say('plan.unknownDepartment')}`,
  );
  return [
    paragraph(say('plan.composition', { example })),
    table(
      [say('plan.part'), say('numbering.example'), say('plan.meaning')],
      [
        [say('plan.year'), String(number.year), say('plan.yearMeaning')],
        [
          say('plan.serial'),
          number.serial,
          say('plan.serialMeaning', { count: plan.serialDigits }),
        ],
        [say('field.mandate'), number.nature ?? '', natures.join(say('mark.semicolon'))],
        [say('plan.department'), number.department ?? '', departments.join(say('mark.semicolon'))],
      ],
    ),
  ];
}
