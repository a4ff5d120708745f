import { expect, test } from 'vitest';
import { starterSite } from '../../../../../../src/lib/dataset/starter-site.ts';
import { checkPlaceholders } from '../../../../../../src/lib/dataset/validate/rules/placeholders.ts';
import { loadFixture } from '../../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('core-dataset');
const find = (description: string) =>
  checkPlaceholders({ ...dataset, site: { ...dataset.site, description } });

test('the description a new dataset comes with is a hint until it is another', () => {
  expect(find(starterSite.description)).toMatchObject([
    { file: 'site', path: ['description'], severity: 'hint' },
  ]);
  expect(find(`${starterSite.description}甲`)).toEqual([]);
});
