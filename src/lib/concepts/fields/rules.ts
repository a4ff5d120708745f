import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import { adviseReference } from '../../dataset/findings/suggest.ts';
import { type DeclaredField, type FieldValue, valueTypes } from './schema.ts';

/** Fields have values of their type only, no standard has a field that is not declared, and filters can be read. */
export function checkFieldValues({ site, standards }: Dataset): Finding[] {
  const declared = site.fields ?? [];
  const fields = new Map(declared.map((field) => [field.key, field]));
  return [
    ...declared.flatMap(checkFilter),
    ...standards.standards.flatMap(({ fields: values = {} }, i) =>
      Object.entries(values).flatMap(([key, value]) =>
        checkValue(fields, ['standards', i, 'fields', key], key, value),
      ),
    ),
  ];
}

const declarations = [{ file: 'site', path: ['fields'] }] as const;

function checkFilter({ filter, type }: DeclaredField, index: number): Finding[] {
  if (!filter || type !== 'link') return [];
  const problem = `类型为 ${type} 的字段不能用于筛选`;
  const advice = '删去 filter，或改为 text、date、number、list';
  return [
    { file: 'site', path: ['fields', index, 'filter'], kind: 'field.filter', problem, advice },
  ];
}

function checkValue(
  fields: ReadonlyMap<string, DeclaredField>,
  path: (string | number)[],
  key: string,
  value: FieldValue,
): Finding[] {
  const field = fields.get(key);
  if (!field) {
    const advice = adviseReference(key, new Set(fields.keys()), 'site.json 的 fields');
    return [
      {
        file: 'standards',
        path,
        kind: 'field.undeclared',
        problem: `未声明的字段 ${JSON.stringify(key)}`,
        advice,
        restsOn: declarations,
      },
    ];
  }
  const { schema, words } = valueTypes[field.type];
  if (schema.safeParse(value).success) return [];
  const problem = `“${field.label}”的值 ${JSON.stringify(value)} 不是${words}`;
  const advice = `改正此值，或改 site.json 中该字段的 type（现为 ${field.type}）`;
  return [
    { file: 'standards', path, kind: `field.value:${key}`, problem, advice, restsOn: declarations },
  ];
}
