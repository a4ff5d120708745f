import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { day, fixture, model, tell } from './read-works.ts';

const pages = new Map(listPages(model).map((page) => [page.address, page]));

const pageOf = (id: string) => {
  const page = pages.get(`works/${id}.html`);
  if (!page) throw new Error(`no page of ${id}`);
  return { ...page, said: tell(page.blocks) };
};
describe('the page of a work', () => {
  test('is called by the undated number and the title of the edition in force', () => {
    expect(pageOf('gb-t-35273').title).toBe('GB/T 35273 个人信息安全规范');
    expect(pageOf('gb-t-35273').crumbs.map(({ address }) => address)).toEqual([
      'families/national.html',
    ]);
  });

  test('is called as the newest edition is, which may be none of the dataset', () => {
    const dataset = structuredClone(fixture);
    const end = dataset.events.events.find(({ number }) => number === 'GB/T 800-2005');
    Object.assign(end ?? {}, { title: '改过的名称' });
    const page = listPages(createModel(dataset, day)).find(({ id }) => id === 'gb-t-800');
    expect(page?.title).toBe('GB/T 800 改过的名称 待核实');
    expect(page?.description).toContain('GB/T 800《改过的名称》（待核实），');
  });

  test('lists all editions with their titles as they are, newest first', () => {
    const { said } = pageOf('gb-t-35273');
    const [newer, older] = ['<gb-t-35273-2020>', '<gb-t-35273-2017>'].map((id) => said.indexOf(id));
    expect(newer).toBeGreaterThan(0);
    expect(older).toBeGreaterThan(newer ?? 0);
    expect(said).toContain('个人信息规范 {x} </p><b>2017-12-29');
  });

  test('is to be found when it has several editions to tell apart', () => {
    const found = model.works.filter(({ id }) => !pageOf(id).unindexed).map(({ id }) => id);
    expect(found).toEqual(
      ['gb-t-35273', 'gb-t-100', 'gb-t-500-1', 'gb-t-600-1', 'gb-t-700'].concat('iec-61850-7-4'),
    );
  });
});
