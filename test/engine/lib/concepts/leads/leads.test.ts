import { expect, test } from 'vitest';
import { leads } from '../../../../../src/lib/concepts/leads/concept.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const without = loadFixture('core-dataset');
const id = without.standards.standards[0]?.id ?? '';
const text = '或为 </td> {process.exit()}';
const list = [
  { standard: id, text, evidence: [{ text: '目录 {甲}', seenAt: 'example.org 12' }] },
  { text: '不涉及某一项' },
];
const dataset = { ...without, leads: { leads: list } };

test('leads stand on the page of gaps, where they were seen beside them, and on no other', () => {
  const pages = listPages(createModel(dataset, '2024-06-15'));
  const telling = pages.filter((page) => JSON.stringify(page.blocks).includes(text));
  expect(telling.map(({ address }) => address)).toEqual(['gaps.html']);
  const told = JSON.stringify(telling[0]?.blocks);
  expect(told).toContain('example.org 12');
  expect(told).toContain('目录 {甲}');
});

test('leads change no status', () => {
  const [before, after] = [without, dataset].map((of) => createModel(of, '2024-06-15'));
  expect(after?.resolveStandard(id).status).toEqual(before?.resolveStandard(id).status);
});

test('a lead is about a standard that is there, or about none', () => {
  expect(findRuleViolations(dataset)).toEqual(findRuleViolations(without));
  const lost = { ...without, leads: { leads: [{ standard: 'nowhere', text }] } };
  expect(findRuleViolations(lost).map(({ kind }) => kind)).toContain(
    'reference.unresolved:standards',
  );
});

test('two leads of one standard, or of none, do not say the same', () => {
  const other = without.standards.standards[1]?.id ?? '';
  const told = (...leads: { standard?: string; text: string }[]) =>
    findRuleViolations({ ...without, leads: { leads } })
      .filter(({ kind }) => kind === 'id.repeated:lead')
      .map(({ file, path }) => [file, ...path].join('.'));
  expect(told({ standard: id, text }, { text }, { standard: id, text })).toEqual([
    'leads.leads.2.text',
  ]);
  expect(told({ text }, { text })).toEqual(['leads.leads.1.text']);
  expect(told({ standard: id, text }, { standard: other, text }, { text })).toEqual([]);
});

test('a dataset without leads has no trace of them', () => {
  expect(leads.isPresent(without, [])).toBe(false);
  expect(leads.gaps?.(createModel(without, '2024-06-15'))).toEqual([]);
});

test('a plan of which there is a lead says so where it is listed as one without sequel', () => {
  const plain = loadFixture('second-dataset');
  const led = {
    ...plain,
    leads: { leads: [{ standard: '2024001-t-99', text: '或为某项标准' }] },
  };
  const plansOf = (of: typeof plain) => {
    const page = listPages(createModel(of, '2024-06-15')).find(
      ({ address }) => address === 'gaps.html',
    );
    return JSON.stringify(page?.blocks).split('或为某项标准')[0] ?? '';
  };
  expect(plansOf(led).match(/见下）/g)).toHaveLength(1);
  expect(plansOf(led)).toContain('注明“线索见下”的');
  expect(plansOf({ ...plain, leads: { leads: [] } })).not.toContain('见下');
});
