import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adoptionDegrees,
  type Relation,
  relationTypes,
} from '../../../../../src/lib/concepts/relations/schema.ts';
import { listRelationRows } from '../../../../../src/lib/import/take/list-relation-rows.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { exportTable, listChanges, listProblems, saved, tryImport } from '../try-import.ts';

describe('the relations of a dataset, written as a sheet and imported again', () => {
  const related = loadFixture('relations-dataset');

  test('change nothing', () => {
    const relations = saved(listRelationRows(related));
    const result = tryImport(related, saved(exportTable(related)), { relations });
    expect(listProblems(result)).toEqual([]);
    expect(listChanges(related, result)).toEqual([]);
  });

  test('come to a dataset without any as they are, whatever they are', () => {
    const ids = fc.constantFrom(...related.standards.standards.map(({ id }) => id));
    const words = fc
      .string({
        unit: fc.constantFrom(...'外乙丙，、；"\'=+-@<{ 《》'),
        minLength: 1,
        maxLength: 12,
      })
      .map((text) => `某${text.replace(/ +/gu, ' ').trim()}`);
    const outside = fc.record(
      {
        number: fc.nat(999).map((serial) => `ISO ${serial + 70_000}`),
        title: words,
        link: fc.webUrl({ validSchemes: ['https'] }),
      },
      { requiredKeys: ['title'] },
    );
    const plain = fc.record(
      {
        type: fc.constantFrom(...relationTypes),
        from: ids,
        to: fc.oneof(ids, outside),
        date: fc.constantFrom('2019', '2019-03', '2019-03-01'),
        note: words,
      },
      { requiredKeys: ['type', 'from', 'to'] },
    );
    const more = fc.record({ degree: fc.constantFrom(...adoptionDegrees), dated: fc.boolean() });
    const relation = fc.tuple(plain, fc.option(more)).map(
      ([each, said]): Relation => ({
        ...each,
        ...(said && each.type === 'adopts' ? { degree: said.degree } : {}),
        ...(said && each.type === 'cites' ? { dated: said.dated } : {}),
      }),
    );
    const several = fc.array(relation, { maxLength: 6 }).map((list) => {
      const ends = ({ type, from, to }: Relation) => {
        const other = typeof to === 'string' ? to : (to.number ?? to.title);
        return JSON.stringify([type, ...[from, other].sort()]);
      };
      const unlike = new Map(list.map((each) => [ends(each), each]));
      const isOrdered = ({ type, from, to }: Relation) =>
        typeof to !== 'string' || (type === 'related' ? from !== to : from < to);
      return [...unlike.values()].filter(isOrdered);
    });
    fc.assert(
      fc.property(several, (relations) => {
        const dataset = { ...related, relations: { relations } };
        const sheet = saved(listRelationRows(dataset));
        const bare = { ...related, relations: { relations: [] } };
        const result = tryImport(bare, [['名称']], { relations: sheet });
        expect(listProblems(result)).toEqual([]);
        const taken = result.dataset.relations.relations.map(({ trust, ...rest }) => rest);
        expect(taken).toHaveLength(relations.length);
        expect(taken).toEqual(expect.arrayContaining(relations));
        const again = tryImport(dataset, [['名称']], { relations: sheet });
        expect(listChanges(dataset, again)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
