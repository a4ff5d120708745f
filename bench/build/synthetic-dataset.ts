import { type Dataset, emptyFiles } from '../../src/lib/dataset/dataset-schema.ts';
import type { Erratum, StandardRecord, StatusEvent } from '../../src/lib/dataset/types.ts';
import { createRandom, pickInteger } from './random.ts';
import { createCitations } from './synthetic-citations.ts';
import { createFrame } from './synthetic-frame.ts';
import { listStandards } from './synthetic-standards.ts';

/** The grid of citations is a square, so the family that has one stays within this. */
const largestGrid = 200;

/**
 * Makes a valid dataset of invented standards, the same one for the same count and seed: two families,
 * categories, multi-part groups, events, some errata, citations.
 */
export function createSyntheticDataset(count: number, seed = 1): Dataset {
  const random = createRandom(seed);
  const frame = createFrame();
  const platform = Math.min(largestGrid, Math.round(count / 5));
  const standards = listStandards(
    {
      national: count - platform,
      platform,
      categories: frame.categories.categories,
      subsystems: frame.subsystems.subsystems.map(({ id }) => id),
    },
    random,
  );
  return {
    ...emptyFiles,
    ...frame,
    standards: { standards },
    citations: createCitations(standards, random),
    events: { events: standards.flatMap((standard) => listEvents(standard, random)) },
    errata: { errata: listErrata(standards) },
    texts: {},
    files: [],
  };
}

function listEvents({ id, number, place }: StandardRecord, random: () => number): StatusEvent[] {
  const listed: StatusEvent = {
    record: id,
    kind: number ? 'listed-active' : 'listed-planned',
    date: '2024',
    trust: 'proved-by-source',
    evidence: [{ text: '列于体系表', place }],
  };
  if (!number || random() < 0.7) return [listed];
  const year = pickInteger(2024, 2025, random);
  const reported = {
    record: id,
    trust: 'reported',
    evidence: [{ text: '公开目录', seenAt: '目录' }],
  };
  return [
    listed,
    { ...reported, kind: 'published', date: `${year}-03-01`, trust: 'reported' },
    { ...reported, kind: 'implemented', date: `${year}-10-01`, trust: 'reported' },
    ...(random() < 0.2
      ? [
          {
            ...reported,
            kind: 'replaced',
            date: '2026-01-01',
            trust: 'reported',
          } satisfies StatusEvent,
        ]
      : []),
  ];
}

function listErrata(standards: readonly StandardRecord[]): Erratum[] {
  return standards
    .filter(({ printed }) => printed?.title)
    .map(({ id, place }, i) => ({
      id: `e${i + 1}`,
      record: id,
      field: 'title',
      kind: 'extraction-damage',
      trust: 'proved-by-source',
      evidence: [{ text: '名称中夹有换行留下的空格', place }],
      date: '2025-01-01',
    }));
}
