import fc from 'fast-check';
import type { PlanNumber, Reference, StandardNumber } from '../../../../src/lib/numbering/value.ts';

const mandates = { GB: 'mandatory', 'GB/T': 'recommended', 'GB/Z': 'guidelines' } as const;
const digits = (value: number, width: number): string => `${value}`.padStart(width, '0');

const family = fc.oneof(
  fc.record({
    prefix: fc.constantFrom('GB', 'GB/T', 'GB/Z', 'GA', 'GA/T', 'YD', 'YD/T', 'SJ/T', 'DA/T'),
    serial: fc.integer({ min: 1, max: 99999 }).map(String),
  }),
  fc.record({
    prefix: fc.constantFrom('DB11', 'DB11/T', 'DB3301/T', 'T/CESA', 'T/TAF', 'Q/GDW'),
    serial: fc.integer({ min: 1, max: 9999 }).map((value) => digits(value, 4)),
  }),
  fc.record({
    prefix: fc.constant('C'),
    serial: fc.integer({ min: 1, max: 999 }).map((value) => digits(value, 4)),
  }),
);

const part = fc.integer({ min: 1, max: 9999 }).filter((value) => value < 1950 || value > 2099);
const year = fc.integer({ min: 1950, max: 2099 });

function mandateOf(prefix: string): StandardNumber['mandate'] {
  if (prefix in mandates) return mandates[prefix as keyof typeof mandates];
  if (prefix === 'C' || /^[TQ]\//.test(prefix)) return null;
  return prefix.endsWith('/T') ? 'recommended' : 'mandatory';
}

/** Standard numbers with a prefix of the numbering. */
export const standardNumber: fc.Arbitrary<StandardNumber> = fc
  .tuple(family, fc.option(part), fc.option(year))
  .map(([{ prefix, serial }, some, when]) => ({
    kind: 'standard',
    prefix,
    mandate: mandateOf(prefix),
    serial,
    ...(some === null ? {} : { part: some }),
    ...(when === null ? {} : { year: when }),
  }));

/** Standard numbers without a prefix. */
export const bareNumber: fc.Arbitrary<StandardNumber> = fc
  .tuple(fc.integer({ min: 2100, max: 99999 }).map(String), fc.option(part), fc.option(year))
  .map(([serial, some, when]) => ({
    kind: 'standard',
    prefix: null,
    mandate: null,
    serial,
    ...(some === null ? {} : { part: some }),
    ...(when === null ? {} : { year: when }),
  }));

/** Plan numbers, whole and without parts of their suffix. */
export const planNumber: fc.Arbitrary<PlanNumber> = fc
  .tuple(
    year,
    fc.integer({ min: 0, max: 9999 }).map((value) => digits(value, 4)),
    fc.option(fc.constantFrom('T', 'Q', 'Z')),
    fc.option(fc.integer({ min: 0, max: 999 }).map((value) => digits(value, 3))),
  )
  .map(([when, serial, nature, department]) => ({
    kind: 'plan',
    year: when,
    serial,
    ...(nature === null ? {} : { nature }),
    ...(nature === null || department === null ? {} : { department }),
  }));

/** References of every kind. */
export const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.oneof(standardNumber, bareNumber, planNumber).map((number) => ({ kind: 'single', number })),
  standardNumber.map(({ part: _, ...number }) => ({ kind: 'allParts', number })),
  fc
    .tuple(standardNumber, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 99 }))
    .map(([{ part: _, ...number }, from, more]) => ({
      kind: 'partRange',
      number,
      from,
      to: from + more,
    })),
) as fc.Arbitrary<Reference>;
