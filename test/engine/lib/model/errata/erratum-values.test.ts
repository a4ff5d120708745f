import { expect, test } from 'vitest';
import { resolveErratum } from '../../../../../src/lib/model/errata/erratum-values.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const model = createModel(dataset, '2024-06-15');

const cases: [id: string, printed: string, corrected: string][] = [
  ['e1', 'DB99/T 1-2020', 'DB99/T 1-2021'],
  ['e2', '</script><script>alert(1)</script>', '</title><script>alert(2)</script>'],
  ['e3', '数字档案 第1 部分: {process.exit()}', '数字档案 第1部分：{process.exit()}'],
  ['e4', 'DB99/T 2. 1—2021', 'DB99/T 2.1-2021'],
];

test.each(cases)('%s sets %s against %s', (id, printed, corrected) => {
  const erratum = dataset.errata.errata.find((each) => each.id === id);
  if (!erratum) throw new Error(`no erratum ${id}`);
  expect(resolveErratum(model, erratum)).toMatchObject({ printed, corrected });
});
