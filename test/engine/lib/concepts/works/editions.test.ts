import { describe, expect, test } from 'vitest';
import { works } from '../../../../../src/lib/concepts/works/concept.ts';
import { listFacts } from '../../../../../src/lib/model/list-facts.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { day, fixture, model, tell } from './read-works.ts';

describe('the page of an edition', () => {
  const sectionOf = (id: string) => tell(works.sections?.(model, model.resolveStandard(id)));

  test('names the other editions, older and newer', () => {
    expect(sectionOf('gb-t-35273-2017')).toContain('<gb-t-35273-2020> 个人信息安全规范');
    expect(sectionOf('gb-t-35273-2020')).toContain('<gb-t-35273-2017> 个人信息规范 {x} </p><b>');
    expect(sectionOf('gb-t-35273-2020')).not.toContain('<gb-t-35273-2020>');
  });

  test.each(['gb-t-800-1999', 'rfc-9110', '20230001-t-469'])('%s alone names none', (id) => {
    expect(sectionOf(id)).toBe('');
    const facts = listFacts(model, model.resolveStandard(id)).map((fact) => fact.id);
    expect(facts).not.toContain('editions');
    expect(facts).not.toContain('laterEdition');
  });

  test('tells a later one, never an older one as later', () => {
    const factsOf = (id: string) =>
      listFacts(model, model.resolveStandard(id)).flatMap((fact) =>
        fact.id === 'laterEdition' ? fact.parts : [],
      );
    expect(factsOf('gb-t-35273-2017')).toMatchObject([{ standard: 'gb-t-35273-2020' }]);
    expect(factsOf('gb-t-35273-2020')).toEqual([]);
  });

  test('without a status has a place on top for a later edition', () => {
    const dataset = { ...structuredClone(fixture), events: { events: [] } };
    const unstated = listPages(createModel(dataset, day));
    const onTop = (id: string) => tell(unstated.find((page) => page.id === id)?.blocks);
    expect(onTop('gb-t-700-2000').startsWith('<gb-t-700-2000>')).toBe(true);
    expect(onTop('gb-t-700-2010').startsWith('<section:citing>')).toBe(true);
  });
});
