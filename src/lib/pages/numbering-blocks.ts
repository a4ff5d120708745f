import { mandateWords } from '../labels/words.ts';
import { type Block, type Inline, paragraph, table } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { parseNumber } from '../numbering/parse-number.ts';

/** How numbers are formed: the prefixes in use with an example each, then plan numbers part by part. */
export function createNumberingBlocks(model: Model): Block[] {
  const { numbering } = model.dataset;
  const counted = countPrefixes(model);
  const rows = numbering.prefixes.flatMap(({ prefix, name, mandate }): Inline[][] => {
    const used = counted.get(prefix);
    if (!used) return [];
    return [
      [prefix, name, mandate ? mandateWords[mandate] : '—', used.example, `${used.count} 项`],
    ];
  });
  const others = numbering.prefixes.filter(({ prefix }) => !counted.has(prefix));
  return [
    table(['代号', '名称', '性质', '例', '本站'], rows),
    paragraph('代号之后是顺序号；分部分的标准，小数点后是部分的编号；短横之后是发布的年份。'),
    ...(others.length > 0
      ? [
          paragraph(
            `查询与校核时还认得：${others.map(({ prefix, code, name }) => `${prefix.replace('{code}', `〔${code?.name}〕`)}（${name}）`).join('、')}。`,
          ),
        ]
      : []),
    ...planBlocks(model),
  ];
}

function countPrefixes({
  standards,
  dataset,
}: Model): Map<string, { example: string; count: number }> {
  const counted = new Map<string, { example: string; count: number }>();
  for (const { record } of standards) {
    const number = record.number ? parseNumber(record.number, dataset.numbering) : null;
    if (number?.kind !== 'standard' || !record.number) continue;
    const known = counted.get(number.prefix ?? '');
    if (known) known.count++;
    else counted.set(number.prefix ?? '', { example: record.number, count: 1 });
  }
  return counted;
}

function planBlocks({ standards, dataset }: Model): Block[] {
  const { plan } = dataset.numbering;
  const example = standards.find(({ record }) => record.planNumber)?.record.planNumber;
  if (!example || !plan) return [];
  const number = parseNumber(example, dataset.numbering);
  if (number?.kind !== 'plan') return [];
  const natures = plan.natures.map(({ code, mandate }) => `${code} ${mandateWords[mandate]}`);
  const departments = plan.departments.map(
    ({ code, name, note }) => `${code} ${name ?? note ?? '名称未详'}`,
  );
  return [
    paragraph(`计划号的构成，以 ${example} 为例：`),
    table(
      ['部分', '例', '含义'],
      [
        ['年份', String(number.year), '下达计划的年份'],
        ['顺序号', number.serial, `${plan.serialDigits} 位`],
        ['性质', number.nature ?? '', natures.join('；')],
        ['主管部门', number.department ?? '', departments.join('；')],
      ],
    ),
  ];
}
