import { expect, test } from 'vitest';
import { descriptions } from '../../../../../src/lib/concepts/descriptions/concept.ts';
import { standard } from '../../../../../src/lib/dataset/schema/standards.ts';
import type { StandardRecord } from '../../../../../src/lib/dataset/types.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { describeStandard } from '../../../../../src/lib/search/index/describe-standards.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const described: Partial<StandardRecord> = {
  titles: { en: 'Requirements for alpha', 'zh-Hant': '甲之要求' },
  scope: ['本标准规定了甲。', '本标准适用于乙。'],
  ics: ['01.140.20', '35.240'],
  ccs: ['L 70'],
  bodies: [
    { role: 'drafter', name: '甲院' },
    { role: 'committee', name: '某委员会' },
    { role: 'drafter', name: '乙院' },
  ],
  people: ['张三', '李四'],
  language: 'zh',
  pages: 24,
  links: [{ kind: 'detail', address: 'https://example.org/x' }],
};

function modelWith(parts: Partial<StandardRecord>) {
  const dataset = structuredClone(loadFixture('core-dataset'));
  Object.assign(dataset.standards.standards[0] ?? {}, parts);
  return createModel(dataset, '2024-06-15');
}

test('what catalogues say is listed on the page and in its Markdown twin', () => {
  const model = modelWith(described);
  const [first] = model.standards;
  const lines = (view: 'page' | 'markdown' | 'card') =>
    first && listFactsIn(view, model, first).map((fact) => `${fact.name}: ${formatFact(fact)}`);
  expect(lines('page')).toEqual([
    '名称（英语）: Requirements for alpha',
    '名称（繁体中文）: 甲之要求',
    '范围: 本标准规定了甲。',
    '范围: 本标准适用于乙。',
    '归口单位: 某委员会',
    '起草单位: 甲院、乙院',
    '主要起草人: 张三、李四',
    'ICS 分类号: 01.140.20、35.240',
    'CCS 分类号: L 70',
    '文本语言: 中文',
    '页数: 24',
    '详情: example.org/x（站外，需联网）',
  ]);
  expect(lines('markdown')).toEqual(['名称: 甲的要求', ...(lines('page') ?? [])]);
  expect(lines('card')).toEqual(['名称: 甲的要求']);
  expect(descriptions.outside?.(model.dataset)).toEqual(['https://example.org/x']);
});

test('a title in another language is found', () => {
  const model = modelWith(described);
  const [first] = model.standards;
  expect(first && describeStandard(model, first, 'standard').otherTitles).toEqual([
    'Requirements for alpha',
    '甲之要求',
  ]);
});

test('a dataset without any is without the concept', () => {
  expect(descriptions.isPresent(loadFixture('second-dataset'), [])).toBe(false);
  expect(descriptions.isPresent(modelWith({ pages: 1 }).dataset, [])).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'ftp://example.org/',
  '//example.org/',
  'example.org',
  'http://',
])('no link leads to %s', (address) => {
  const record = { id: 'a', title: '甲', links: [{ kind: 'detail', address }] };
  expect(standard.safeParse(record).success).toBe(false);
});
