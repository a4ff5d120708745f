import { listPlaces } from '../../../labels/label.ts';
import { type LabelKey, zhCn } from '../../../labels/zh-cn/catalogue.ts';
import type { Dataset } from '../../dataset-schema.ts';
import type { Finding } from '../issue.ts';

/** Labels of a dataset that name places the program does not fill: readers would see the braces. */
export function checkLabels({ labels: { labels } }: Dataset): Finding[] {
  return Object.entries(labels).flatMap(([key, label]): Finding[] => {
    const known = listPlaces(zhCn[key as LabelKey]);
    const unknown = listPlaces(label).filter((name) => !known.includes(name));
    if (unknown.length === 0) return [];
    const all = known.map((name) => `{${name}}`).join('、');
    return [
      {
        file: 'labels',
        path: ['labels', key],
        problem: `程序不填入 ${unknown.map((name) => `{${name}}`).join('、')}`,
        advice: all ? `这条用语中可用的有 ${all}` : '这条用语中没有可填入的内容',
      },
    ];
  });
}
