import { type Label, listForms, listPlaces } from '../../../labels/label.ts';
import { type LabelKey, zhCn } from '../../../labels/zh-cn/catalogue.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../../findings/issue.ts';

/**
 * Labels of a dataset with braces around what the program does not fill: readers would see the braces.
 * Also a label that no schema sees: one named like the prototype of all objects.
 */
export function checkLabels({ labels: { labels } }: Dataset): Finding[] {
  return Object.entries(labels).flatMap(([key, label]): Finding[] => {
    const found = { file: 'labels', path: ['labels', key] } as const;
    if (!isLabelKey(key)) {
      if (key !== '__proto__') return [];
      const problem = `没有“${key}”这条用语`;
      return [
        { file: 'labels', path: ['labels'], kind: 'label.unknown', problem, advice: '删去它' },
      ];
    }
    const known = listPlaces(zhCn[key]).map((name) => `{${name}}`);
    const unknown = listBraces(label).filter((brace) => !known.includes(brace));
    if (unknown.length === 0) return [];
    const advice =
      known.length > 0
        ? `这条用语中可用的有 ${known.join('、')}`
        : '这条用语中没有可填入的内容，不要写花括号';
    return [
      { ...found, kind: 'label.braces', problem: `程序不填入 ${unknown.join('、')}`, advice },
    ];
  });
}

const isLabelKey = (key: string): key is LabelKey => Object.hasOwn(zhCn, key);

/** Whatever stands in braces, with them, and braces that stand alone. */
function listBraces(label: Label): string[] {
  return [...new Set(listForms(label).flatMap((form) => form.match(/\{[^{}]*\}|[{}]/g) ?? []))];
}
