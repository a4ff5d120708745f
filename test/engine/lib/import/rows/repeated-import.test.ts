import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChanges, numbered, relationHeading, tryImport } from '../try-import.ts';

const numbers = [1, 2, 3, 4].map((n) => `GB/T ${n}-2000`);
const outside = ['GB/T 9-1990', '《外》'];

/** A cell that names some standards, the row's own left out, one of them perhaps only for a part. */
const cells = fc
  .uniqueArray(fc.constantFrom(...numbers, ...outside), { maxLength: 2 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => fc.constantFrom('', '', '', '（部分代替）')))
      .map((marks) => names.map((name, i) => `${name}${marks[i] ?? ''}`).join('、')),
  );
const statuses = fc.constantFrom('', '现行', '废止', '被代替', '暂缓');
const rows = fc.tuple(...numbers.map(() => fc.tuple(statuses, cells, cells)));
const sheets = fc.array(
  fc.tuple(
    fc.constantFrom(...numbers),
    fc.constantFrom('代替', '被代替', '部分代替'),
    fc.constantFrom(...numbers),
  ),
  { maxLength: 2 },
);
const catalogues = fc
  .tuple(rows, fc.shuffledSubarray(numbers, { minLength: numbers.length }), sheets)
  .map(([list, order, related]) => {
    const table = order.map((number) => {
      const i = numbers.indexOf(number);
      const [status, replaces, replacedBy] = list[i] ?? ['', '', ''];
      const others = (cell: string) =>
        cell
          .split('、')
          .filter((item) => !item.startsWith(number))
          .join('、');
      return [number, `第 ${i} 项`, status, others(replaces), others(replacedBy)];
    });
    const relations = related.filter(([from, , to]) => from !== to);
    return {
      rows: [relationHeading, ...table],
      relations: [['标准', '关系', '对方'], ...relations],
    };
  });
type Catalogue = typeof catalogues extends fc.Arbitrary<infer Each> ? Each : never;

const take = (dataset: typeof numbered, { rows: table, relations }: Catalogue) =>
  tryImport(dataset, table, relations.length > 1 ? { relations } : {});

test('a catalogue imported twice is the same as imported once, whatever was there before', () => {
  fc.assert(
    fc.property(catalogues, catalogues, (before, after) => {
      const first = take(numbered, before);
      fc.pre(first.problems.length === 0);
      const second = take(first.dataset, after);
      fc.pre(second.problems.length === 0);
      const third = take(second.dataset, after);
      expect(third.dataset.relations.relations).toEqual(second.dataset.relations.relations);
      expect(listChanges(second.dataset, third)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
