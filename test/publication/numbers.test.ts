import { expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/numbering/format-number.ts';
import { parseNumber } from '../../src/lib/numbering/parse-number.ts';
import { readForms } from '../engine/lib/numbering/read-fixture.ts';
import { readPublishedDataset } from './published-dataset.ts';

const { numbering } = readPublishedDataset();

test.each(['national', 'plans', 'platform', 'families', 'bare', 'wrapped'])(
  'the numbering reads every form of %s.txt',
  (name) => {
    const wrong = readForms(name).flatMap(({ written, canonical }) => {
      const parsed = parseNumber(written, numbering);
      const read = parsed && formatNumber(parsed, 'canonical', numbering);
      return read === canonical ? [] : [`${written} → ${read}, not ${canonical}`];
    });
    expect(wrong).toEqual([]);
  },
);
