import { expect, test } from 'vitest';
import { assembleDataset } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { toInstead, toUndated } from '../../../../../src/lib/outputs/cite/citable.ts';
import {
  citationStyles,
  formatCitation,
} from '../../../../../src/lib/outputs/cite/format-citation.ts';
import { findCaution, tellCopied } from '../../../../../src/lib/outputs/cite/list-cautions.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';

/** One standard, replaced by what is said of it. */
function createReplaced(said: { relation?: object; event?: object }) {
  const site = { title: '甲', shortTitle: '甲', description: '甲', version: '1.0.0', families: [] };
  const standards = [
    { id: 'gb-t-201-2010', number: 'GB/T 201-2010', title: '甲旧名称' },
    { id: 'gb-t-202-2010', number: 'GB/T 202-2010', title: '乙名称' },
  ];
  const events = [
    { record: 'gb-t-201-2010', kind: 'published', date: '2010' },
    ...(said.event ? [{ record: 'gb-t-201-2010', kind: 'replaced', ...said.event }] : []),
  ];
  const relations = said.relation
    ? [{ type: 'replaces', to: 'gb-t-201-2010', ...said.relation }]
    : [];
  const numbering = { prefixes: [{ prefix: 'GB/T', name: '国家标准' }] };
  const files = new Map<never, unknown>(
    Object.entries({
      ...{ site, standards: { standards }, numbering },
      ...{ events: { events }, relations: { relations } },
    }) as [never, unknown][],
  );
  const model = createModel(assembleDataset(files), '2026-11-22');
  const standard = model.resolveStandard('gb-t-201-2010');
  const [successor] = findCaution(model, standard).instead;
  if (!successor) throw new Error('nothing in its place');
  return { model, standard, successor };
}

test('a title nobody told of is never made up: the number stands alone', () => {
  const event = { date: '2020', number: 'GB/T 201-2020', trust: 'reported' };
  const { model, standard, successor } = createReplaced({ event });
  const { labels } = model;
  expect(successor).toMatchObject({ title: null, year: 2020, note: '待核实，名称未查' });
  expect(formatCitation(labels, successor, 'official')).toBe('GB/T 201—2020（待核实，名称未查）');
  expect(formatCitation(labels, successor, 'gb-t-7714-2025')).toBe(
    'GB/T 201—2020[S].（待核实，名称未查）',
  );
  expect(formatCitation(labels, successor, 'gb-t-7714-2015')).toBe(
    'GB/T 201—2020[S]. 2020.（待核实，名称未查）',
  );
  const undated = toUndated(model, standard);
  for (const style of citationStyles) {
    expect(formatCitation(labels, successor, style)).not.toMatch(/旧名称|null|undefined/);
    expect(undated && formatCitation(labels, undated, style)).not.toMatch(/旧名称|null|undefined/);
  }
  expect(undated).toMatchObject({ id: 'gb-t-201', number: 'GB/T 201', title: null });
});

test('the title a relation gives is taken, with its trust', () => {
  const from = { number: 'GB/T 201—2020', title: '甲新名称' };
  const event = { date: '2020', number: 'GB/T 201-2020' };
  const reported = createReplaced({ event, relation: { from, trust: 'reported' } });
  expect(reported.successor).toMatchObject({ title: '甲新名称', note: '待核实' });
  const plain = createReplaced({ event, relation: { from } });
  expect(plain.successor).toMatchObject({ title: '甲新名称' });
  expect(plain.successor).not.toHaveProperty('note');
});

test('what is known by its title alone gets no number', () => {
  const { successor } = createReplaced({ relation: { from: { title: '甲新名称' } } });
  expect(successor).toMatchObject({ number: null, title: '甲新名称' });
});

test('without a date the newest edition is meant, by its own title, and that is said first', () => {
  const event = { date: '2020', number: 'GB/T 201-2020', title: '甲新名称', trust: 'reported' };
  const { model, standard } = createReplaced({ event });
  const undated = toUndated(model, standard);
  expect(undated && formatCitation(model.labels, undated, 'official')).toBe(
    '《甲新名称》（GB/T 201）（待核实）',
  );
  const { undated: said } = findCaution(model, standard);
  expect(said.join('')).toContain('GB/T 201—2020 甲新名称（待核实）');
});

test('what took the place of a work under another number is no edition of it', () => {
  const event = { date: '2020', number: 'GB/T 202-2010' };
  const { model, standard } = createReplaced({ event });
  expect(toUndated(model, standard)).toMatchObject({ number: 'GB/T 201', title: '甲旧名称' });
  expect(findCaution(model, standard).undated.join('')).toContain('不注日期引用的，也请改引');
  expect(toInstead(model, standard, { number: 'GB/T 9-2020' })).toMatchObject({
    ...{ title: null, note: '名称未查' },
  });
});

test('the Markdown of what was replaced says the same as its page: cautions, then what to cite', () => {
  const event = { date: '2020', number: 'GB/T 201-2020', trust: 'reported' };
  const { model } = createReplaced({ event });
  const [, section = ''] = writeStandard(model, 'gb-t-201-2010').split('## 引用本标准');
  expect(section).toContain('本标准已不再有效');
  expect(section.indexOf('改引（公文）：GB/T 201—2020（待核实，名称未查）')).toBeGreaterThan(0);
  expect(section.indexOf('改引（公文）')).toBeLessThan(section.indexOf('《甲旧名称》'));
  expect(section).toContain('### 不注日期引用');
});

test('what took its place is marked where only that is reported, be it of the dataset', () => {
  const doubtful = createReplaced({ relation: { from: 'gb-t-202-2010', trust: 'reported' } });
  expect(doubtful.successor).toMatchObject({ number: 'GB/T 202—2010', note: '待核实' });
  expect(writeStandard(doubtful.model, 'gb-t-201-2010')).toContain(
    '改引（公文）：《乙名称》（GB/T 202—2010）（待核实）',
  );
  const { successor } = createReplaced({ relation: { from: 'gb-t-202-2010' } });
  expect(successor).not.toHaveProperty('note');
});

test('what is said of a copied citation names what to cite instead, with a date or without', () => {
  const { model, standard, successor } = createReplaced({ relation: { from: 'gb-t-202-2010' } });
  const { sentences, instead, undated, undatedInstead } = findCaution(model, standard);
  const form = formatCitation(model.labels, successor, 'official');
  expect(tellCopied(model, sentences, instead)).toBe(`${sentences.join('')}改引：${form}`);
  expect(tellCopied(model, undated, undatedInstead)).toBe(`${undated.join('')}改引：${form}`);
  expect(tellCopied(model, ['甲。'], [])).toBe('甲。');
});

test('the Markdown says a caution once, before both ways of citing', () => {
  const { model } = createReplaced({ relation: { from: 'gb-t-202-2010' } });
  const { sentences } = findCaution(model, model.resolveStandard('gb-t-202-2010'));
  const [caution = ''] = sentences;
  expect(caution).not.toBe('');
  expect(writeStandard(model, 'gb-t-202-2010').split(caution).length).toBe(2);
});

test('of a misprint, no caution promises words that need not follow', () => {
  const { model } = createReplaced({ relation: { from: 'gb-t-202-2010' } });
  expect(model.labels.say('caution.misprint', { names: '编号' })).not.toMatch(/以下|如下/u);
});
