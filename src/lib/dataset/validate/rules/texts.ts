import { listAnchors } from '../../../addresses/list-anchors.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import type { SourceText, TextBlock } from '../../types.ts';

/** Source texts: named after their source, each block of one kind, no two anchors alike, tables even. */
export function checkTexts(dataset: Dataset): Finding[] {
  return Object.entries(dataset.texts).flatMap(([name, text]) => {
    const file = `texts/${name}` as const;
    const misnamed: Finding = {
      file,
      path: ['source'],
      kind: 'text.misnamed',
      problem: `来源 ${JSON.stringify(text.source)} 与文件名不同`,
      advice: `改为 ${JSON.stringify(name)}，或改文件名`,
    };
    return [
      ...(text.source === name ? [] : [misnamed]),
      ...checkAnchors(text).map((finding) => ({
        file,
        ...finding,
        restsOn: [{ file, path: [...finding.path, 'id'] }],
      })),
      ...text.clauses.flatMap(({ blocks }, i) =>
        blocks.flatMap((block, k) =>
          checkBlock(block).map((found) => {
            const path = ['clauses', i, 'blocks', k];
            return { file, path, restsOn: [{ file, path }], ...found };
          }),
        ),
      ),
    ];
  });
}

function checkAnchors(text: SourceText): Omit<Finding, 'file'>[] {
  const seen = new Set<string>();
  const places = new Map(text.clauses.map((clause, i) => [clause, i]));
  return listAnchors(text).flatMap(({ id: own, formerIds, clause }) => {
    const path = ['clauses', places.get(clause) ?? 0];
    return [own, ...formerIds].flatMap((id) => {
      if (seen.has(id)) {
        return [
          {
            path,
            kind: 'anchor.repeated',
            problem: `锚点 ${JSON.stringify(id)} 重复`,
            advice: '改用别的锚点',
          },
        ];
      }
      seen.add(id);
      return [];
    });
  });
}

function checkBlock({
  text,
  list,
  table,
  figure,
}: TextBlock): { kind: string; problem: string; advice: string }[] {
  const kinds = [text, list, table, figure].filter((part) => part !== undefined).length;
  const uneven = table?.rows.findIndex((row) => row.length !== table.columns.length) ?? -1;
  return [
    ...(kinds === 1
      ? []
      : [
          {
            kind: 'block.kinds',
            problem: `应恰有 text、list、table、figure 之一，现有 ${kinds} 个`,
            advice: '一个成分只写一种；多的另立一个成分',
          },
        ]),
    ...(uneven < 0
      ? []
      : [
          {
            kind: 'table.uneven',
            problem: `表的第 ${uneven + 1} 行有 ${table?.rows[uneven]?.length} 格，表头有 ${table?.columns.length} 格`,
            advice: '补上空格（空字符串）或删去多余的格',
          },
        ]),
  ];
}
