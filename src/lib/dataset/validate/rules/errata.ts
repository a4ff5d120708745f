import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';
import { readField } from '../../record-words.ts';
import type { Erratum, PrintedField, StandardRecord } from '../../types.ts';

/** Which of a record's two sets of differing values an erratum explains. */
function explainedBy(kind: Erratum['kind']): 'printed' | 'corrected' {
  return kind === 'misprint' ? 'corrected' : 'printed';
}

/** Every printed or corrected value has its erratum, and every erratum its value. */
export function checkErrata(dataset: Dataset): Finding[] {
  const { errata } = dataset.errata;
  const { standards } = dataset.standards;
  const byKey = new Map<string, number>();
  const findings: Finding[] = [];
  const records = new Map(standards.map((s) => [s.id, s]));
  errata.forEach(({ record, field, kind }, i) => {
    const side = explainedBy(kind);
    const key = `${record} ${side} ${field}`;
    const earlier = byKey.get(key);
    byKey.set(key, i);
    const standard = records.get(record);
    if (earlier !== undefined) {
      const advice = `与 errata.${earlier} 重复；合并为一条`;
      findings.push({
        file: 'errata',
        path: ['errata', i],
        kind: 'erratum.repeated',
        problem: '同一字段有两条勘误',
        advice,
        restsOn: [i, earlier].map((n) => ({ file: 'errata', path: ['errata', n] })),
      });
    } else if (standard && valueOn(standard, side, field) === undefined) {
      const problem = `勘误所指的 ${side}.${field} 在记录中不存在`;
      const advice = `在 standards.json 的 ${record} 补上 ${side}.${field}，或删去这条勘误`;
      findings.push({
        file: 'errata',
        path: ['errata', i, 'field'],
        kind: 'erratum.no-value',
        problem,
        advice,
        restsOn: [
          { file: 'standards', path: ['standards', standards.indexOf(standard), side, field] },
          { file: 'errata', path: ['errata', i] },
        ],
      });
    }
  });
  return [...findings, ...standards.flatMap((s, i) => checkRecord(s, i, byKey, dataset))];
}

function valueOn(standard: StandardRecord, side: 'printed' | 'corrected', field: string): unknown {
  return (standard[side] as Record<string, unknown> | undefined)?.[field];
}

function checkRecord(
  standard: StandardRecord,
  index: number,
  errata: ReadonlyMap<string, number>,
  dataset: Dataset,
): Finding[] {
  return (['printed', 'corrected'] as const).flatMap((side) =>
    Object.entries(standard[side] ?? {}).flatMap(([field, value]): Finding[] => {
      const path = ['standards', index, side, field];
      if (value === readField(standard, field as PrintedField, dataset)) {
        const problem = `${side}.${field} 与所用值相同`;
        return [
          {
            file: 'standards',
            path,
            kind: 'erratum.same-value',
            problem,
            advice: '删去这一项',
            restsOn: [{ file: 'standards', path: ['standards', index, field] }],
          },
        ];
      }
      if (errata.has(`${standard.id} ${side} ${field}`)) return [];
      const kinds = side === 'printed' ? 'extraction-damage 或 normalisation' : 'misprint';
      const advice = `在 errata.json 添加 record 为 ${standard.id}、field 为 ${field}、kind 为 ${kinds} 的一条`;
      return [
        {
          file: 'standards',
          path,
          kind: 'erratum.missing',
          problem: `${side}.${field} 没有勘误说明`,
          advice,
          restsOn: [
            { file: 'errata', path: ['errata', '*'], takes: 1 },
            { file: 'standards', path: ['standards', index, 'id'] },
          ],
        },
      ];
    }),
  );
}
