import { expect, test } from 'vitest';
import { createGoneNames } from '../../../../src/lib/releases/name-gone.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const nameGone = createGoneNames(dataset);
const [first, second] = dataset.standards.standards.filter(({ number }) => number);

test('an event that is gone is called by its standard and what happened', () => {
  expect(nameGone('event', `${first?.id} withdrawn`)).toMatch(/^\S.* 废止$/u);
  expect(nameGone('event', `${first?.id} listed 2`)).toMatch(/ 列入清单$/u);
  expect(nameGone('event', `${first?.id} listed-active`)).not.toContain(first?.id);
});

test('a citation that is gone is called by its two ends', () => {
  const name = nameGone('citation', `${first?.id}>${second?.id} clause`);
  expect(name).toContain(' → ');
  expect(name).not.toContain(first?.id);
});

test('a standard that is gone is called by the number its id is made of, also where another record names it', () => {
  expect(nameGone('standard', 'db99-t-4-2-2009')).toBe('DB99/T 4.2-2009');
  expect(nameGone('event', 'db99-t-4-2-2009 withdrawn')).toBe('DB99/T 4.2-2009 废止');
  expect(nameGone('citation', 'db99-t-4-2-2009>gx-t-105-2001 1')).toBe(
    'DB99/T 4.2-2009 → GX/T 105-2001',
  );
});

test('an exchange that is gone is called by its two ends and its clause', () => {
  const [from, to] = [...dataset.platform.systems, ...dataset.flows.participants];
  if (!from || !to) throw new Error('the fixture has no systems');
  const name = nameGone('exchange', `${from.id}>${to.id} 6.2.6`);
  expect(name).toBe(`${from.name} → ${to.name}（6.2.6）`);
  expect(nameGone('exchange', `${from.id}>nobody 6.2.6`)).toBeNull();
});

test('a relation that is gone is called by its two ends, one outside the dataset by its words', () => {
  const name = (id: string) => nameGone('relation', id);
  expect(name('replaces ISO 1 > 2>gx-t-105-2001')).toBe('ISO 1 > 2 → GX/T 105-2001');
  expect(name('adopts gx-t-105-2001>ISO 1 > 2')).toBe('GX/T 105-2001 → ISO 1 > 2');
  expect(name('replaces nothing-known>gx-t-105-2001')).toBeNull();
});

test('what nothing but an id is left of has no name', () => {
  expect(nameGone('event', 'gone <b>')).toBeNull();
  expect(nameGone('category', 'general')).toBeNull();
  expect(nameGone('constructor', 'toString')).toBeNull();
});
