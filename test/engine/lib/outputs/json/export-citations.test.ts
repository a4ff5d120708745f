import { expect, test } from 'vitest';
import { exportCitations } from '../../../../../src/lib/outputs/json/export-citations.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

test('exports the citations by number, by cell and by clause', () => {
  const exported = exportCitations(createModel(loadFixture('second-dataset'), '2024-06-15'));
  const lines = exported.map((c) => `${c.citing} → ${c.cited} ${c.basis} ${c.verified}`);
  expect(lines).toEqual([
    'Q/XX 002 → Q/XX 001-2024 handbook#figure-2 true',
    'Q/XX 001-2024 → Q/XX 002 handbook#figure-2 true',
    'Q/XX 003 → Q/XX 002 handbook#figure-2 true',
    'Q/XX 001-2024 → Q/XX 003 handbook#figure-2 false',
    'DB99/T 1-2020 → Q/XX 001-2024 catalogue#2 false',
    'GX/T 102-2023 → GX/T 105-2023 scheme#4.1 false',
    'GX/T 104-2023 → GX/T 103.1-2023 scheme#4.2-a false',
    'GX/T 104-2023 → GX/T 103.2-2023 scheme#4.2-b false',
    'GX/T 105-2023 → GX/T 104-2023 scheme#4.2 false',
  ]);
});
