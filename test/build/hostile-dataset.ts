import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Dataset } from '../../src/lib/dataset/dataset-schema.ts';
import { hostileText } from '../engine/lib/mdx/hostile-text.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';

/** A dataset whose prose is made of hostile texts, and how many it holds. */
export interface HostileDataset {
  dataset: Dataset;
  count: number;
}

const standards = 50;

/** Makes a dataset of 50 standards out of the minimal one: hostile texts in titles and in every kind of prose. */
export function createHostileDataset(seed: number): HostileDataset {
  const texts = fc.sample(hostileText, { numRuns: 16_000, seed });
  let used = 0;
  /** The next texts, one after another with a mark between, as many as fit. */
  const take = (length: number): string => {
    let joined = texts[used++] ?? '尽';
    for (let next = texts[used]; next && joined.length + next.length < length; next = texts[used]) {
      joined += `¦${next}`;
      used++;
    }
    return joined;
  };
  const line = () => take(400);
  const paragraph = () => take(4000);
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  const [standard] = dataset.standards.standards;
  const [event] = dataset.events.events;
  if (!standard?.place || !event)
    throw new Error('the minimal dataset has a standard and an event');
  const { place } = standard;
  const ids = Array.from({ length: standards }, (_, i) => i + 1);
  dataset.site = {
    ...dataset.site,
    title: line(),
    description: paragraph(),
    families: dataset.site.families.map((family) => ({ ...family, description: paragraph() })),
  };
  dataset.sources.sources = dataset.sources.sources.map((source) => ({
    ...source,
    condition: [paragraph(), paragraph(), paragraph()],
  }));
  dataset.standards.standards = ids.map((n) => ({
    ...standard,
    id: `x-${n}`,
    number: `X ${n}`,
    title: line(),
    category: 'c',
    subcategory: 's',
    place: { ...place, row: n },
    otherNumbers: [{ number: line(), place, note: line() }],
  }));
  dataset.events.events = ids.map((n) => ({
    ...event,
    record: `x-${n}`,
    note: take(1000),
    evidence: [{ text: take(1000), seenAt: line() }],
  }));
  const named = { name: line(), description: [paragraph(), paragraph()] };
  dataset.categories.categories = [
    {
      ...named,
      id: 'c',
      family: standard.family,
      fullName: line(),
      place,
      subcategories: [{ ...named, id: 's', name: line(), textName: line() }],
    },
  ];
  dataset.citations.clauses = ids.slice(1).map((n) => ({
    citing: `x-${n}`,
    cited: 'x-1',
    citedAs: line(),
    place,
    trust: 'open',
    note: take(1000),
  }));
  dataset.relations.relations = ids.slice(1).map((n) => ({
    type: 'adopts',
    from: `x-${n}`,
    to: { number: line(), title: line() },
    citedAs: line(),
    evidence: [{ text: take(1000), seenAt: line() }],
    note: take(1000),
  }));
  return { dataset, count: used };
}

/** Writes a dataset into a folder, one file a part; what goes with it stays where it is. */
export function writeDataset({ texts, files: _, ...parts }: Dataset, folder: string): void {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  const named = Object.entries(texts).map(([id, text]) => [`texts/${id}`, text] as const);
  for (const [name, value] of [...Object.entries(parts), ...named]) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  }
}
